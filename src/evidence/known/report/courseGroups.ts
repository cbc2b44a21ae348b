import { foldCourse } from '../ledger/courseLinks.ts';
import { releasedNames } from './releasedNames.ts';
import { byText, distinct } from '../../vocabulary/sorting.ts';
import { originalsLast } from '../../reading/releases/release.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import { reportTitle } from '../../../words/workshop/evidence/known/courses.ts';
import type { ReportRecord } from '../people/people.ts';

/** A course with all names that a record or a release gives it. */
export interface CourseGroup {
  /** The title that its release gives it, else the first that a record shows. */
  name: string;
  /** Whether a release file names it. */
  isReleased: boolean;
}

/** The courses that records name, each once: an id and a title that stand beside each other are of one course. */
export function courseGroups(
  records: readonly ReportRecord[],
  releases: Releases,
): CourseGroup[] {
  const next = new Map<string, string>();
  const first = (name: string): string => {
    let at = name;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
    return at;
  };
  const join = (names: readonly string[]) => {
    const [one, ...others] = names.map((it) => first(foldCourse(it)));
    for (const other of others) joinTwo(one ?? other, other);
  };
  const joinTwo = (name: string, other: string) => {
    const one = first(name);
    // The earlier text stands for both, so that the order of records changes nothing.
    if (one === other) return;
    next.set(one < other ? other : one, one < other ? one : other);
  };
  for (const names of releasedNames(releases)) join(names);
  // Many records, few courses: each way of naming one is looked at once.
  const named = new Map(
    records.map((one) => [`${one.courseId}\u0000${one.course}`, one]),
  );
  for (const one of named.values()) join(namesIn(one));

  const titles = new Map(
    originalsLast(releases.values()).map((it) => [
      first(foldCourse(it.title)),
      it.title,
    ]),
  );
  const shown = new Map<string, Set<string>>();
  for (const one of named.values()) {
    const [name] = namesIn(one);
    if (name === undefined) continue;
    const group = first(foldCourse(name));
    const names = shown.get(group) ?? new Set();
    shown.set(group, names.add(one.course ?? name));
  }
  return [...shown]
    .map(([group, names]) => ({
      name: titles.get(group) ?? distinct(names)[0] ?? group,
      isReleased: titles.has(group),
    }))
    .sort((a, b) => byText(a.name, b.name));
}

function namesIn({ courseId, course }: ReportRecord): string[] {
  return [courseId, course].filter((it) => it !== null);
}

/** What the report is called: by the courses that count, or by those that were asked for. */
export function titleOf(
  groups: readonly CourseGroup[],
  releases: Releases,
  asked: readonly string[] | null,
): string {
  const [only, ...others] = groups;
  const released = originalsLast(releases.values()).at(-1)?.title;
  if (others.length > 0) return listed(groups.map(({ name }) => name));
  // Records of a course that only the LMS has a name for are about the release that was given.
  if (asked === null) return released ?? only?.name ?? reportTitle.none;
  return only?.name ?? listed(asked);
}

/** `A`, `A and B`, `A, B and 3 more`. */
function listed(names: readonly string[]): string {
  const [first = reportTitle.none, second, ...more] = names;
  return second === undefined
    ? first
    : reportTitle.several(first, second, more.length);
}
