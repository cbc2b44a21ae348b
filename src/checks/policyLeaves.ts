import { isObject } from '../ground/json.ts';

/** The paths of a policy that hold a value: `{ exceptions: { maxDays: 90 } }` has `exceptions.maxDays`. */
export function leavesOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    isObject(inner) ? leavesOf(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** What to offer for a path that is wrong: the values of its section, or of all where it has none. */
export function nearestLeaves(
  known: readonly string[],
  path: string,
): readonly string[] {
  const section = `${path.split('.')[0] ?? ''}.`;
  const near = known.filter((leaf) => leaf.startsWith(section));
  return near.length > 0 ? near : known;
}
