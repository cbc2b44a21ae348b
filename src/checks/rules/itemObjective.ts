import type { CourseRule } from '../rule.ts';

/** An item's objective is one of the course's. */
export const itemObjective: CourseRule = ({ items, course }) => {
  if (!course.data) return [];
  const known = course.data.objectives.map((objective) => objective.id);
  return items.flatMap((item) => {
    if (!item.data || known.includes(item.data.objective)) return [];
    return {
      rule: 'item-objective',
      path: item.path,
      ...item.at(['objective']),
      message: `the objective ${item.data.objective} is not in ${course.path}: expected one of ${known.join(', ')}.`,
      fix: `Name one of these, e.g. objective: ${known[0] ?? ''}`,
    };
  });
};
