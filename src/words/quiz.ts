import type { ExplainedPart, PartMark } from '../domain/quiz/explain.ts';
import type { PublicItem } from '../domain/quiz/item.ts';

/** What a learner does with an item, where the stem alone does not say it; '' where it does. */
export const instructions: Record<PublicItem['kind'], string> = {
  choice: '',
  'true-false': 'True or false?',
  multiple: 'Tick all that apply.',
  sequencing: 'Move the steps with their buttons, or drag them.',
  matching: 'Choose what belongs to each line.',
};

/** What is missing when an answer is submitted too early. */
export const gaps = {
  choice: 'Choose an answer, then submit it.',
  pairs: 'Choose something for every line, then submit.',
  certainty: 'Say how sure you are, then submit.',
};

/** The verdict on an answer in one sentence. */
export function verdictWords(correct: boolean, credit = 0): string {
  if (correct) return 'Right.';
  if (credit === 0) return 'Not right.';
  return `Partly right: it counts for ${Math.round(credit * 100)}% of a right answer.`;
}

export const partMarks: Record<PartMark, string> = {
  right: 'Right',
  wrong: 'Not right',
  missed: 'Missed',
  left: 'Rightly left out',
};

/** What the learner did with a part and what was right, where the mark does not say it; '' where it does. */
export function noteOn({
  mark,
  place,
  belongsTo,
  chosen,
}: ExplainedPart): string {
  if (belongsTo !== undefined) {
    const other = mark === 'right' ? '' : ` You chose: ${chosen ?? ''}.`;
    return `Belongs to: ${belongsTo}.${other}`;
  }
  return place === undefined || mark === 'right'
    ? ''
    : `You put it in place ${place}.`;
}
