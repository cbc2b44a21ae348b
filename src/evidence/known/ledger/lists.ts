import { byJson } from './orders.ts';
import { byPrecedence, type Precedence } from './ranks.ts';

/** Answers or objectives by what makes them the same; null while no source reports any. */
export type Listed<T> = Map<string, { one: T; by: Precedence }> | null;

/** Takes those of a list, each from the better source; an empty list says that there are none. */
export function addAll<T>(
  into: Listed<T>,
  list: readonly T[] | null,
  by: Precedence,
  keyOf: (one: T) => string,
  keep: (one: T) => T,
): Listed<T> {
  if (list === null) return into;
  const all = into ?? new Map<string, { one: T; by: Precedence }>();
  for (const one of list) {
    const key = keyOf(one);
    const ours = all.get(key);
    if (!ours || goesFirst(one, by, ours)) all.set(key, { one: keep(one), by });
  }
  return all;
}

/** Takes what another has. */
export function addListed<T>(into: Listed<T>, theirs: Listed<T>): Listed<T> {
  if (!theirs) return into;
  const all = into ?? new Map<string, { one: T; by: Precedence }>();
  for (const [key, { one, by }] of theirs) {
    const ours = all.get(key);
    if (!ours || goesFirst(one, by, ours)) all.set(key, { one, by });
  }
  return all;
}

function goesFirst<T>(
  one: T,
  by: Precedence,
  ours: { one: T; by: Precedence },
): boolean {
  const first = byPrecedence(by, ours.by);
  return first < 0 || (first === 0 && byJson(one, ours.one) < 0);
}
