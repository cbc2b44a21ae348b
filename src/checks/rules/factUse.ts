import type { CourseRule } from '../rule.ts';

/** In a course with a bank every learning point is tested by an item or practised in a case. */
export const factUse: CourseRule = ({ course, facts, items, cases }) => {
  if (!course.data?.bank) return [];
  const files = [...items, ...cases];
  if (files.some((file) => !file.data)) return [];
  const used = new Set(files.flatMap((file) => file.data?.facts ?? []));
  return (facts.data ?? []).flatMap(({ id, point }, index) => {
    if (used.has(id)) return [];
    return {
      rule: 'fact-use',
      path: facts.path,
      ...facts.at([index, 'id']),
      message: `${id} is tested by no item and practised in no case: expected one that asks for "${point}"`,
      fix: `Add ${id} to facts of an item that asks about it, or write one.`,
    };
  });
};
