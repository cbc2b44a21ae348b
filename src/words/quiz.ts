import type { AnswerKey, PublicItem } from '../domain/quiz/item.ts';

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
  return `Partly right: it counts ${Math.round(credit * 100)} % of a right answer.`;
}

/** Where a part of the answer stands against the key. */
export type PartMark = 'right' | 'wrong' | 'missed' | 'left';

export const partMarks: Record<PartMark, string> = {
  right: 'Right',
  wrong: 'Not right',
  missed: 'Missed',
  left: 'Rightly left out',
};

/** A part of an item as the rationale shows it: what it says, how it was answered, and why. */
export interface ExplainedPart {
  id: string;
  text: string;
  mark: PartMark;
  /** What the learner did with it, and what was right, where the mark does not say it. */
  note: string;
  why: string;
}

/** Every part of an answered item, those of the key first for a sequence, else in the order shown. */
export function explainedParts(
  item: PublicItem,
  key: AnswerKey,
  response: readonly string[],
  shown: readonly { id: string; text: string }[],
): ExplainedPart[] {
  const why = (id: string) => key.rationales[id] ?? '';
  if (item.kind === 'sequencing') {
    return key.correct.map((id, place) => {
      const given = response.indexOf(id);
      const text = shown.find((it) => it.id === id)?.text ?? '';
      // As it is scored: what counts is which step a step follows.
      const isRight = response[given - 1] === key.correct[place - 1];
      const note = isRight ? '' : `You had it at place ${given + 1}.`;
      const mark = isRight ? 'right' : 'wrong';
      return { id, text, mark, note, why: why(id) };
    });
  }
  if (item.kind === 'matching') {
    const textOf = (target = '') =>
      item.targets.find(({ id }) => id === target)?.text ?? '';
    const targetIn = (pairs: readonly string[], id: string) =>
      pairs.find((pair) => pair.startsWith(`${id}.`))?.slice(id.length + 1);
    return shown.map(({ id, text }) => {
      const right = targetIn(key.correct, id);
      const given = targetIn(response, id);
      const isRight = given === right;
      const note = isRight
        ? `Belongs to: ${textOf(right)}.`
        : `Belongs to: ${textOf(right)}. You chose: ${textOf(given)}.`;
      const mark = isRight ? 'right' : 'wrong';
      return { id, text, mark, note, why: why(id) };
    });
  }
  return shown.map(({ id, text }) => {
    const isKey = key.correct.includes(id);
    const isGiven = response.includes(id);
    const mark = isGiven
      ? isKey
        ? 'right'
        : 'wrong'
      : isKey
        ? 'missed'
        : 'left';
    return { id, text, mark, note: '', why: why(id) };
  });
}
