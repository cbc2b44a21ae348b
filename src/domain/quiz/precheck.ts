import { shuffle } from '../seed.ts';
import type { Random } from '../seed.ts';
import type { DrawnItem } from './check.ts';
import type { PublicItem } from './item.ts';

/** How many questions on an objective have to be right to show that it is known: one alone is guessed too easily. */
export const QUESTIONS_EACH = 2;

/** Questions on every objective that has enough of them; what the lesson asks comes first, since the check never asks it. */
export function drawPrecheck(
  items: readonly PublicItem[],
  lesson: readonly string[],
  random: Random,
): PublicItem[] {
  const objectives = [...new Set(items.map(({ objective }) => objective))];
  const drawn = objectives.flatMap((objective) => {
    const own = shuffle(
      items.filter((item) => item.objective === objective),
      random,
    );
    const asked = own.filter(({ id }) => lesson.includes(id));
    const others = own.filter(({ id }) => !lesson.includes(id));
    const picked = [...asked, ...others].slice(0, QUESTIONS_EACH);
    return picked.length === QUESTIONS_EACH ? picked : [];
  });
  return shuffle(drawn, random);
}

/** The objectives of which every question was answered rightly, by id. */
export function knownBy(
  drawn: readonly DrawnItem[],
  items: readonly PublicItem[],
): string[] {
  const objectiveOf = (id: string) =>
    items.find((item) => item.id === id)?.objective ?? '';
  const missed = drawn
    .filter(({ answer }) => answer?.result !== 'correct')
    .map(({ item }) => objectiveOf(item));
  const all = drawn.map(({ item }) => objectiveOf(item));
  return [...new Set(all)].filter((id) => id !== '' && !missed.includes(id));
}
