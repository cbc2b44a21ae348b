import { holds } from '../../domain/policy/condition.ts';
import { askedItems } from '../askedItems.ts';
import type { CourseRule } from '../rule.ts';

/** The bank holds as many items as an attempt draws, besides those that the lesson asks. */
export const checkDraw: CourseRule = (parsed) => {
  const { course, items, policy } = parsed;
  const draw = course.data?.check.draw;
  if (draw === undefined || !policy.data) return [];
  if (items.some((item) => !item.data)) return [];
  const asked = askedItems(parsed).map(({ id }) => id);
  const pool = items.filter(
    ({ name, data }) =>
      !asked.includes(name) &&
      (data?.when === undefined || holds(data.when, policy.data)),
  );
  if (pool.length >= draw) return [];
  return [
    {
      rule: 'check-draw',
      path: course.path,
      ...course.at(['check', 'draw']),
      message: `an attempt draws ${draw} items, and the check can ask ${pool.length} under this policy: expected at least ${draw}.`,
      fix: 'Write more items, ask fewer of them in the lesson, or lower check.draw.',
    },
  ];
};
