import { asksAgain } from '../../../domain/policy/asksAgain.ts';
import type { Policy } from '../../../schema/policy.ts';
import type { DayIn } from '../../../ground/zones.ts';
import { addDays, type CalendarDay } from '../../../ground/days.ts';
import { dayOf } from '../../vocabulary/moments.ts';
import { byText } from '../../vocabulary/sorting.ts';
import {
  compareReleases,
  teachTheSame,
  versionOf,
} from '../../reading/releases/release.ts';
import type { Release } from '../../reading/releases/release.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { ReportRecord } from '../people/people.ts';

/** The first day on which each release is seen in the records, up to the report's day. */
export type FirstSeen = ReadonlyMap<string, CalendarDay>;

export function firstSeen(
  records: readonly ReportRecord[],
  dayIn: DayIn,
  today: CalendarDay,
): FirstSeen {
  const seen = new Map<string, CalendarDay>();
  for (const { release, started, completed } of records) {
    const moment = started ?? completed;
    if (release === null || !moment) continue;
    const day = dayOf(moment, dayIn);
    const before = seen.get(release);
    if (day <= today && (before === undefined || day < before))
      seen.set(release, day);
  }
  return seen;
}

/** Whether a newer release asks for the course again; null when nobody can say, since a release.json is missing. */
export function matters(
  done: string,
  newer: string,
  releases: Releases,
  onChange: Policy['training']['onChange'],
): boolean | null {
  const [a, b] = [versionOf(done), versionOf(newer)];
  const [before, after] = inOneLanguage(done, newer, releases);
  return asksAgain(onChange, {
    version: a && b && (a[0] !== b[0] || a[1] !== b[1]),
    points: before && after ? !teachTheSame(before, after) : null,
  });
}

/** Both as they can be compared: as they are where they speak one language, else what each was translated from. */
function inOneLanguage(
  done: string,
  newer: string,
  releases: Releases,
): [before: Release | undefined, after: Release | undefined] {
  const [before, after] = [releases.get(done), releases.get(newer)];
  if (before?.language === after?.language) return [before, after];
  const original = (release: Release | undefined) =>
    release?.translationOf === undefined
      ? release
      : releases.get(release.translationOf);
  return [original(before), original(after)];
}

/** The earliest day by which a newer release asks for the course again, and which one. */
export function dueByChange(
  done: readonly string[],
  seen: FirstSeen,
  releases: Releases,
  { dueDays, onChange }: Policy['training'],
): { due: CalendarDay; release: string } | null {
  const [newest] = [...done].sort(
    (a, b) => compareReleases(b, a) || byText(b, a),
  );
  if (newest === undefined) return null;
  const asking = [...seen]
    .filter(([release]) => compareReleases(newest, release) < 0)
    .filter(([release]) => matters(newest, release, releases, onChange))
    .sort(([a, one], [b, other]) => byText(one, other) || byText(a, b));
  const [first] = asking;
  return first ? { due: addDays(first[1], dueDays), release: first[0] } : null;
}
