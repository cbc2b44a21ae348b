import type { AnswerKey } from './item.ts';

/** What an LMS is told of an answer. */
export type ItemResult = 'correct' | 'incorrect';

/** What an answer is worth; partial credit lies between 0 and 1 and is neither. */
export type ItemScore =
  | { kind: 'correct' }
  | { kind: 'partial'; credit: number }
  | { kind: 'incorrect' };

/**
 * Scores a response of the form that the key's `correct` has. A single choice
 * and a statement are right or wrong. Partial credit, from 0 to 1: of a
 * multiple choice, the share of right choices taken less the share of wrong
 * ones, so that taking all earns nothing; of a sequence, the share of
 * neighbours that follow each other as they should; of a matching item, the
 * share of right pairs. Credit is rounded to hundredths, which is what saved
 * data keep.
 */
export function scoreItem(
  key: AnswerKey,
  response: readonly string[],
): ItemScore {
  if (isRight(key, response)) return { kind: 'correct' };
  const credit = partialCredit(key, response);
  return credit > 0 ? { kind: 'partial', credit } : { kind: 'incorrect' };
}

/** The result that a score becomes in an LMS: only a whole answer is correct. */
export function resultOf(score: ItemScore): ItemResult {
  return score.kind === 'correct' ? 'correct' : 'incorrect';
}

/** What a score counts, from 0 to 1. */
export function creditOf(score: ItemScore): number {
  if (score.kind === 'partial') return score.credit;
  return score.kind === 'correct' ? 1 : 0;
}

function isRight({ kind, correct }: AnswerKey, response: readonly string[]) {
  const given = kind === 'sequencing' ? [...response] : [...response].sort();
  return (
    given.length === correct.length &&
    given.every((part, i) => part === correct[i])
  );
}

function partialCredit(key: AnswerKey, response: readonly string[]): number {
  const { kind, correct } = key;
  const given = [...new Set(response)];
  const right = given.filter((part) => correct.includes(part)).length;
  switch (kind) {
    case 'choice':
    case 'true-false':
      return 0;
    case 'multiple': {
      const wrong = given.length - right;
      const wrongs = Object.keys(key.rationales).length - correct.length;
      return clamp(right / correct.length - wrong / Math.max(1, wrongs));
    }
    case 'sequencing':
      return clamp(neighbours(correct, response) / (correct.length - 1));
    case 'matching': {
      // a source that was matched twice counts for nothing
      const sources = given.map((pair) => pair.split('.')[0]);
      const once = given.filter(
        (pair, i) =>
          correct.includes(pair) &&
          sources.filter((source) => source === sources[i]).length === 1,
      );
      return clamp(once.length / correct.length);
    }
  }
}

/** How many steps follow the one that they follow in the key. */
function neighbours(
  correct: readonly string[],
  response: readonly string[],
): number {
  const next = new Map(correct.map((step, i) => [step, correct[i + 1]]));
  const follow = new Set(
    response.filter((step, i) => {
      const after = response[i + 1];
      return after !== undefined && next.get(step) === after;
    }),
  );
  return follow.size;
}

/** A whole answer was told before: what is left is less than 1. */
function clamp(credit: number): number {
  return Math.min(Math.max(Math.round(credit * 100) / 100, 0), 0.99);
}
