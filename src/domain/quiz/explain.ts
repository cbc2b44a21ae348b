import { targetOf } from './draft.ts';
import type { AnswerKey, PublicChoice, PublicItem } from './item.ts';

/** Where a part of the answer stands against the key. */
export type PartMark = 'right' | 'wrong' | 'missed' | 'left';

/** A part of an item after its answer: what it says, how it was answered, and why. */
export interface ExplainedPart {
  id: string;
  text: string;
  mark: PartMark;
  why: string;
  /** Of a sequence: the part that the learner put before it; '' where it came first, absent where no answer has it. */
  after?: string;
  /** Of a matching item, in words: what it belongs to, and what was chosen. */
  belongsTo?: string;
  chosen?: string;
}

/** Every part of an answered item: a sequence in its right order, else as shown. */
export function explainedParts(
  item: PublicItem,
  key: AnswerKey,
  response: readonly string[],
  shown: readonly PublicChoice[],
): ExplainedPart[] {
  const withWhy = (part: Omit<ExplainedPart, 'why'>) => ({
    ...part,
    why: key.rationales[part.id] ?? '',
  });
  switch (item.kind) {
    case 'sequencing':
      return key.correct.map((id, place) => {
        const given = response.indexOf(id);
        const textOf = (part: string | undefined) =>
          shown.find((it) => it.id === part)?.text ?? '';
        // As it is scored: what counts is which step a step follows.
        const isRight = response[given - 1] === key.correct[place - 1];
        return withWhy({
          id,
          text: textOf(id),
          mark: isRight ? 'right' : 'wrong',
          ...(given >= 0 && { after: textOf(response[given - 1]) }),
        });
      });
    case 'matching': {
      const textOf = (target: string) =>
        item.targets.find(({ id }) => id === target)?.text ?? '';
      return shown.map(({ id, text }) => {
        const right = targetOf(key.correct, id);
        const given = targetOf(response, id);
        return withWhy({
          id,
          text,
          mark: given === right ? 'right' : 'wrong',
          belongsTo: textOf(right),
          chosen: textOf(given),
        });
      });
    }
    default:
      return shown.map(({ id, text }) =>
        withWhy({
          id,
          text,
          mark: markOf(key.correct.includes(id), response.includes(id)),
        }),
      );
  }
}

function markOf(isKey: boolean, isGiven: boolean): PartMark {
  if (isGiven) return isKey ? 'right' : 'wrong';
  return isKey ? 'missed' : 'left';
}
