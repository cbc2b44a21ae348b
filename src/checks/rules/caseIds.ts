import { idsInUse } from '../../schema/ids.ts';
import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'case-ids';

/** The cases of the course are the case ids of ids.yaml, in any order. */
export const caseIds: CourseRule = (course) => [
  ...casesWithoutId(course),
  ...idsWithoutCase(course),
];

function casesWithoutId({ cases, ids }: ParsedCourse): Finding[] {
  const places = ids.data?.cases;
  if (!places) return [];
  const end = ids.at(['cases', Math.max(places.length - 1, 0)]).line;
  return cases
    .filter((it) => !places.includes(it.name))
    .map((it) => ({
      rule: RULE,
      path: it.path,
      ...it.at(['id']),
      message: `the case ${it.name} is not in ${ids.path}: expected its id in the list cases.`,
      fix: places.some((at) => typeof at !== 'string' && at.was === it.name)
        ? `It was removed once: write ${it.name} instead of { was: ${it.name} }, with a higher revision.`
        : `Append ${it.name} after the last entry of cases (${ids.path}:${end}).`,
    }));
}

function idsWithoutCase({ cases, ids, folder }: ParsedCourse): Finding[] {
  const places = ids.data?.cases ?? [];
  return idsInUse(places)
    .filter((id) => !cases.some((it) => it.name === id))
    .map((id) => ({
      rule: RULE,
      path: ids.path,
      ...ids.at(['cases', places.indexOf(id)]),
      message: `the case id ${id} has no file: expected ${folder}/cases/${id}.yaml.`,
      fix: `If the case was removed, keep its place and write { was: ${id} }.`,
    }));
}
