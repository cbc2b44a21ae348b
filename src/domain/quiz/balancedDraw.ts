import type { Random } from '../seed.ts';
import { shuffle } from '../seed.ts';
import type { CheckAttempt } from './check.ts';
import type { PublicItem } from './item.ts';

/** How a learner last fared with an item; without an entry it was never asked. */
export type Seen = ReadonlyMap<string, 'right' | 'missed'>;

/** What earlier attempts say of each item; the latest answer counts. */
export function seenIn(attempts: readonly CheckAttempt[]): Seen {
  const answered = attempts.flatMap(({ drawn }) =>
    drawn.flatMap(({ item, answer }): [string, 'right' | 'missed'][] =>
      answer ? [[item, answer.result === 'correct' ? 'right' : 'missed']] : [],
    ),
  );
  return new Map(answered);
}

/**
 * Draws `size` different items, or all where there are fewer. Objectives that
 * have enough items get the same number of them, give or take one. Within an
 * objective, items that were missed or never asked come before those that were
 * answered rightly. The order of the draw is by chance.
 */
export function drawItems(
  bank: readonly PublicItem[],
  size: number,
  random: Random,
  seen: Seen = new Map(),
): PublicItem[] {
  const objectives = [...new Set(bank.map((item) => item.objective))];
  // Chance decides which objectives give the items that do not divide evenly.
  const queues = shuffle(objectives, random).map((objective) => {
    const own = shuffle(
      bank.filter((item) => item.objective === objective),
      random,
    );
    const known = own.filter((item) => seen.get(item.id) === 'right');
    return [...own.filter((item) => !known.includes(item)), ...known];
  });
  const drawn: PublicItem[] = [];
  const most = Math.min(Math.max(0, Math.floor(size)), bank.length);
  for (let round = 0; drawn.length < most; round += 1) {
    const next = queues.flatMap((queue) => queue[round] ?? []);
    drawn.push(...next.slice(0, most - drawn.length));
  }
  return shuffle(drawn, random);
}
