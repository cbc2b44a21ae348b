import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'item-facts';

/** An item's learning points exist, and it lists every point that is taught in it. */
export const itemFacts: CourseRule = (course) => [
  ...unknownPoints(course),
  ...unlistedPoints(course),
];

function unknownPoints({ items, facts }: ParsedCourse): Finding[] {
  const known = facts.data?.map((fact) => fact.id);
  if (!known) return [];
  return items.flatMap((item) =>
    (item.data?.facts ?? []).flatMap((id, index) => {
      if (known.includes(id)) return [];
      return {
        rule: RULE,
        path: item.path,
        ...item.at(['facts', index]),
        message: `the learning point ${id} is not in ${facts.path}: expected a point that stands there.`,
        fix: `Correct the id, or add ${id} to ${facts.path}.`,
      };
    }),
  );
}

function unlistedPoints({ items, facts }: ParsedCourse): Finding[] {
  return (facts.data ?? []).flatMap((fact, index) =>
    fact.taught.flatMap((place, at) => {
      if (!('item' in place)) return [];
      const item = items.find((it) => it.name === place.item);
      if (!item?.data || item.data.facts.includes(fact.id)) return [];
      return {
        rule: RULE,
        path: facts.path,
        ...facts.at([index, 'taught', at]),
        message: `${fact.id} says it is taught in the item ${place.item}, which does not list it: expected ${fact.id} in facts of ${item.path}.`,
        fix: `Add it there: facts: [${[...item.data.facts, fact.id].join(', ')}] (${item.path}:${item.at(['facts']).line}), or remove this place.`,
      };
    }),
  );
}
