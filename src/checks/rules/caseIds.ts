import { idOf, idsInUse } from '../../schema/ids.ts';
import type { Finding } from '../finding.ts';
import { misspelt } from '../nearest.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'case-ids';

/** The cases of the course are the case ids of ids.yaml, in any order. */
export const caseIds: CourseRule = (course) => [
  ...casesWithoutId(course),
  ...idsWithoutCase(course),
];

function casesWithoutId({ cases, ids, released }: ParsedCourse): Finding[] {
  const places = ids.data?.cases;
  if (!places) return [];
  const listed = places.map(idOf);
  const was = (released.data?.cases ?? [])
    .map(idOf)
    .filter((id) => !listed.includes(id));
  const lost = idsInUse(places).filter(
    (id) => !cases.some(({ name }) => name === id),
  );
  const end = ids.at(['cases', Math.max(places.length - 1, 0)]).line;
  return (
    cases
      .filter((it) => !places.includes(it.name))
      // of a released one `released-ids` says in which place it belongs
      .filter(({ name }) => !was.includes(name))
      // and of a misspelt one it is told where it is misspelt
      .filter(({ name }) => misspelt(lost, name) === null)
      .map((it) => ({
        rule: RULE,
        path: it.path,
        ...it.at(['id']),
        message: `the case ${it.name} is not in ${ids.path}: expected its id in the list cases.`,
        fix: places.some((at) => typeof at !== 'string' && at.was === it.name)
          ? `It was removed once: write ${it.name} instead of { was: ${it.name} }, with a higher revision.`
          : `Append ${it.name} after the last entry of cases (${ids.path}:${end}).`,
      }))
  );
}

function idsWithoutCase({ cases, ids, folder }: ParsedCourse): Finding[] {
  const places = ids.data?.cases ?? [];
  const open = cases
    .map(({ name }) => name)
    .filter((name) => !places.map(idOf).includes(name));
  return idsInUse(places)
    .filter((id) => !cases.some((it) => it.name === id))
    .map((id) => ({
      rule: RULE,
      path: ids.path,
      ...ids.at(['cases', places.indexOf(id)]),
      message: `the case id ${id} has no file: expected ${folder}/cases/${id}.yaml.`,
      fix: fixOf(id, misspelt(open, id)),
    }));
}

function fixOf(id: string, meant: string | null): string {
  return meant === null
    ? `If the case was removed, keep its place and write { was: ${id} }.`
    : `Write ${meant} in its place.`;
}
