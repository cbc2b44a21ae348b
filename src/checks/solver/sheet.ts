import { answerKeyOf } from '../../domain/quiz/authoredItem.ts';
import { scoreItem } from '../../domain/quiz/scoreItem.ts';
import type { Item } from '../../schema/item.ts';
import { responsesOf } from './responses.ts';

/** One way to answer an item: what can be seen of it, a number for each cue. */
export interface Response {
  seen: readonly number[];
  /** The words of the choices that it takes; none where every response has the same. */
  words: readonly string[];
  /** Whether it is scored as correct; kept from whoever guesses. */
  right: boolean;
}

/** Items that are answered alike, so that a habit of one may be a habit of all. */
export const GROUP_NAMES = [
  'choices',
  'statements',
  'orders',
  'matches',
] as const;

export type Group = (typeof GROUP_NAMES)[number];

/** An item as the solver sees it: every response that it holds possible. */
export interface Sheet {
  name: string;
  group: Group;
  responses: readonly Response[];
}

const GROUPS: Record<Item['kind'], Group> = {
  choice: 'choices',
  multiple: 'choices',
  'true-false': 'statements',
  sequencing: 'orders',
  matching: 'matches',
};

/** What the solver is handed of each item of a bank. */
export function sheetsOf(items: readonly Item[]): Sheet[] {
  const statements = items
    .filter(({ kind }) => kind === 'true-false')
    .map(({ stem }) => stem);
  return items.map((item) => {
    const key = answerKeyOf(item, []);
    return {
      name: item.id,
      group: GROUPS[item.kind],
      responses: responsesOf(item, items, statements).map(
        ({ response, seen, words = [] }) => ({
          seen,
          words,
          right: scoreItem(key, response).kind === 'correct',
        }),
      ),
    };
  });
}
