import type { CaseFile } from '../../schema/case.ts';
import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { RuleName } from '../ruleName.ts';

const RULE: RuleName = 'case-facts';

/** A case, or a variant of it, lists the learning points that facts.yaml says it teaches, and no others. */
export const caseFacts: CourseRule = (course) => [
  ...pointsWithoutPlace(course),
  ...placesWithoutPoint(course),
];

/** The learning points of a case and of its variants, each with where it stands. */
function listedIn(file: CaseFile | null) {
  return [
    ...(file?.facts ?? []).map((id, at) => ({ id, at: ['facts', at] })),
    ...(file?.variants ?? []).flatMap(({ facts = [] }, place) =>
      facts.map((id, at) => ({ id, at: ['variants', place, 'facts', at] })),
    ),
  ];
}

function pointsWithoutPlace({ cases, facts }: ParsedCourse): Finding[] {
  const list = facts.data;
  if (!list) return [];
  return cases.flatMap((it) =>
    listedIn(it.data).flatMap(({ id, at }) => {
      const index = list.findIndex((fact) => fact.id === id);
      const isListed = list[index]?.taught.some(
        (place) => 'case' in place && place.case === it.name,
      );
      if (isListed) return [];
      const base = { rule: RULE, path: it.path, ...it.at(at) };
      return index < 0
        ? {
            ...base,
            message: `the learning point ${id} is not in ${facts.path}: expected a point that stands there.`,
            fix: `Correct the id, or add ${id} to ${facts.path}.`,
          }
        : {
            ...base,
            message: `${it.name} practises ${id}, but ${facts.path} does not say so: expected the case under taught of ${id}.`,
            fix: `Add { case: ${it.name} } to taught of ${id} (${facts.path}:${facts.at([index, 'taught']).line}), or remove ${id} here.`,
          };
    }),
  );
}

function placesWithoutPoint({ cases, facts }: ParsedCourse): Finding[] {
  return (facts.data ?? []).flatMap((fact, index) =>
    fact.taught.flatMap((place, at) => {
      if (!('case' in place)) return [];
      const file = cases.find((it) => it.name === place.case);
      if (!file?.data) return [];
      if (listedIn(file.data).some(({ id }) => id === fact.id)) return [];
      return {
        rule: RULE,
        path: facts.path,
        ...facts.at([index, 'taught', at]),
        message: `${fact.id} says it is taught in the case ${place.case}, which does not list it: expected ${fact.id} in facts of ${file.path}.`,
        fix: `Add ${fact.id} there (${file.path}:${file.at(['facts']).line}), or remove this place.`,
      };
    }),
  );
}
