import type { Change, Weight } from './change.ts';

/** Major, minor and patch. */
export type Version = readonly [number, number, number];

/** How much of a version number a change raises; harm is not released. */
const RAISES: Record<Weight, 0 | 1 | 2> = {
  harm: 0,
  rules: 0,
  content: 1,
  words: 2,
};

/** The lowest version that these changes may have after the last one; null where nothing changed. */
export function nextVersion(
  last: Version,
  changes: readonly Change[],
): Version | null {
  if (changes.length === 0) return null;
  const raised = Math.min(...changes.map(({ weight }) => RAISES[weight]));
  const [major, minor, patch] = last;
  if (raised === 0) return [major + 1, 0, 0];
  return raised === 1 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

/** The three numbers of `1.2.3`; null for another form. */
export function readVersion(text: string): Version | null {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(text);
  return found && [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Negative where the first is lower. */
export function compareVersions(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
