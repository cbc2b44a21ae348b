import { idsInUse } from '../../schema/ids.ts';
import type { CourseRule } from '../rule.ts';

/** The objectives of the course are the objective ids of ids.yaml, in any order: saved data hold positions there. */
export const objectiveIds: CourseRule = ({ course, ids }) => {
  if (!course.data || !ids.data) return [];
  const places = ids.data.objectives;
  const own = course.data.objectives.map(({ id }) => id);
  const end = ids.at(['objectives', Math.max(places.length - 1, 0)]).line;
  const rule = 'objective-ids' as const;
  return [
    ...own.flatMap((id, index) =>
      places.includes(id)
        ? []
        : {
            rule,
            path: course.path,
            ...course.at(['objectives', index, 'id']),
            message: `the objective ${id} is not in ${ids.path}: expected its id in the list objectives.`,
            fix: `Append ${id} after the last entry of objectives (${ids.path}:${end}).`,
          },
    ),
    ...idsInUse(places)
      .filter((id) => !own.includes(id))
      .map((id) => ({
        rule,
        path: ids.path,
        ...ids.at(['objectives', places.indexOf(id)]),
        message: `the objective id ${id} is not in ${course.path}: expected an objective with this id.`,
        fix: `If the objective was removed, keep its place and write { was: ${id} }.`,
      })),
  ];
};
