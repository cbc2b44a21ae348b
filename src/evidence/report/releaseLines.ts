import { byText, distinct } from '../order.ts';
import { compareReleases } from '../releases/release.ts';
import type { Releases } from '../releases/readReleases.ts';
import type { Person } from '../roster/people.ts';
import type { ReleaseLine } from './report.ts';

/** Every release that records or files name, the newest first, with the people who have a record of it. */
export function releaseLines(
  people: readonly Person[],
  releases: Releases,
): ReleaseLine[] {
  const of = people.map(
    ({ records }) => new Set(records.flatMap(({ release }) => release ?? [])),
  );
  const names = distinct([...releases.keys(), ...of.flatMap((it) => [...it])]);
  return names
    .sort((a, b) => compareReleases(b, a) || byText(a, b))
    .map((release) => {
      const file = releases.get(release);
      return {
        release,
        title: file?.title ?? null,
        people: of.filter((it) => it.has(release)).length,
        points: file?.points.map(({ id, text }) => ({ id, text })) ?? [],
      };
    });
}
