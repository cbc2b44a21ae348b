import { byText, distinct } from '../../vocabulary/sorting.ts';
import { compareReleases } from '../../reading/releases/release.ts';
import type { Release } from '../../reading/releases/release.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import { translatedTitle } from '../../../words/workshop/evidence/known/courses.ts';
import type { Person } from '../people/people.ts';

/** A release that people took, and what it teaches. */
export interface ReleaseLine {
  release: string;
  /** Null when its release.json was not given. */
  title: string | null;
  people: number;
  /** What it teaches; empty when its release.json was not given. */
  points: { id: string; text: string }[];
}

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
        title: file ? titleOf(file) : null,
        people: of.filter((it) => it.has(release)).length,
        points: file?.points.map(({ id, text }) => ({ id, text })) ?? [],
      };
    });
}

/** Its title, and of which release it is a translation. */
function titleOf({ title, language, translationOf }: Release): string {
  return translationOf === undefined
    ? title
    : translatedTitle(title, language ?? null, translationOf);
}
