import type { IdPlace } from '../../schema/ids.ts';

/** The lists of ids.yaml. */
export type IdList = 'steps' | 'items' | 'cases' | 'objectives';

/** The first place of a list that does not hold what records mean by it; those after it follow from it. */
export interface MovedPlace {
  /** Counted from 0. */
  place: number;
  /** The id that the release had there. */
  released: string;
  /** The id that stands there now, or stood there before it was removed; null where the list ends before. */
  now: string | null;
  /** Where the released id stands now, counted from 0; null where it stands nowhere. */
  nowAt: number | null;
}

/**
 * Holds a list against the released one: saved progress stores positions, so
 * each released id keeps its own, in use or as `{ was: id }`, and new ones come
 * after them. A step may be renamed in its place, since nothing but its place is
 * saved beyond a launch; the others are written into records by name.
 * @returns null where nothing moved.
 */
export function movedPlace(
  list: IdList,
  released: readonly IdPlace[],
  now: readonly IdPlace[],
): MovedPlace | null {
  const before = released.map(nameOf);
  const after = now.map(nameOf);
  const place = before.findIndex((id, at) => {
    const here = after[at];
    if (here === id) return false;
    const isRenamed =
      here !== undefined && !before.includes(here) && !after.includes(id);
    return !(list === 'steps' && isRenamed);
  });
  const id = before[place];
  if (id === undefined) return null;
  const nowAt = after.indexOf(id);
  return {
    place,
    released: id,
    now: after[place] ?? null,
    nowAt: nowAt < 0 ? null : nowAt,
  };
}

function nameOf(place: IdPlace): string {
  return typeof place === 'string' ? place : place.was;
}
