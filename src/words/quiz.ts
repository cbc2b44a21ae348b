import type { ExplainedPart, PartMark } from '../domain/quiz/explain.ts';
import type { PublicItem } from '../domain/quiz/item.ts';

/** What a learner does with an item, where the stem alone does not say it; '' where it does. */
export const instructions: Record<PublicItem['kind'], string> = {
  choice: '',
  'true-false': 'True or false?',
  multiple: 'Tick each right answer.',
  sequencing: 'Move the steps with their buttons, or drag them.',
  matching: 'Choose what belongs to each line.',
};

/**
 * What is missing when an answer is submitted too early.
 * @param open the first line that nothing was chosen for.
 */
export function gapWords(
  gap: 'choice' | 'pairs' | 'certainty',
  kind: PublicItem['kind'],
  open: string,
): string {
  if (gap === 'certainty') return 'Say how sure you are, then submit.';
  if (gap === 'choice')
    return kind === 'multiple'
      ? 'Tick your answers, then submit.'
      : 'Choose an answer, then submit it.';
  return `Choose something for “${open}”, then submit.`;
}

/**
 * The verdict on an answer in one sentence.
 * @param credit what it earns, from 0 to 1.
 * @param counts false for practice, where nothing counts.
 */
export function verdictWords(
  correct: boolean,
  credit = 0,
  counts = true,
): string {
  if (correct) return 'Right.';
  if (credit === 0) return 'Not right.';
  if (!counts) return 'Partly right.';
  return `Partly right: it counts for ${Math.round(credit * 100)}% of a right answer.`;
}

const anyPart: Record<PartMark, string> = {
  right: 'Right.',
  wrong: 'Not right.',
  missed: 'Missed.',
  left: '',
};

const oneChoice: Record<PartMark, string> = {
  right: 'Your answer, and right.',
  wrong: 'Your answer, not right.',
  missed: 'The right answer.',
  left: '',
};

const severalChoices: Record<PartMark, string> = {
  right: 'Ticked, and right.',
  wrong: 'Ticked, not right.',
  missed: 'Not ticked, but right.',
  left: 'Rightly not ticked.',
};

const partMarks: Record<PublicItem['kind'], Record<PartMark, string>> = {
  choice: oneChoice,
  'true-false': oneChoice,
  multiple: severalChoices,
  sequencing: anyPart,
  matching: anyPart,
};

/** How a part of the item was answered, as a sentence; '' for a choice that was neither taken nor right. */
export function partWords(kind: PublicItem['kind'], mark: PartMark): string {
  return partMarks[kind][mark];
}

/**
 * How a practice round went; '' where its only question says it all.
 * @param first how many were right the first time.
 */
export function roundWords(size: number, first: number): string {
  if (size === 1) return '';
  return first === size
    ? `All ${size} right the first time.`
    : `${first} of ${size} right the first time; all are right now.`;
}

/** What the learner did with a part and what was right, where the mark does not say it; '' where it does. */
export function noteOn({
  mark,
  after,
  belongsTo,
  chosen,
}: ExplainedPart): string {
  if (belongsTo !== undefined) {
    const other = mark === 'right' ? '' : ` You chose: ${chosen ?? ''}.`;
    return `Belongs to: ${belongsTo}.${other}`;
  }
  if (after === undefined) return '';
  if (mark === 'right')
    return after === '' ? '' : 'It comes after the right step.';
  return after === '' ? 'You put it first.' : `You put it after “${after}”.`;
}
