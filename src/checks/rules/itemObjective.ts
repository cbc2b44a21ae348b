import type { CourseRule } from '../rule.ts';

/** The objective of an item or a case is one of the course's. */
export const itemObjective: CourseRule = ({ items, cases, course }) => {
  if (!course.data) return [];
  const known = course.data.objectives.map((objective) => objective.id);
  return [...items, ...cases].flatMap((item) => {
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
