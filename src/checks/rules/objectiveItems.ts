import { policyWarnings } from '../../words/workshop/policy/warnings.ts';
import { holds } from '../../domain/policy/condition.ts';
import { askedItems } from '../askedItems.ts';
import type { CourseRule } from '../rule.ts';

/** The check can ask as many items of every objective as the course's bank promises, under this policy. */
export const objectiveItems: CourseRule = (parsed) => {
  const { course, items, policy } = parsed;
  const inLesson = askedItems(parsed).map(({ id }) => id);
  const bank = course.data?.bank;
  if (!course.data || !bank || !policy.data) return [];
  if (items.some((item) => !item.data)) return [];
  return course.data.objectives.flatMap(({ id }, index) => {
    const own = items.filter((item) => item.data?.objective === id);
    const open = own.filter(({ name }) => !inLesson.includes(name));
    const asked = open.filter(
      ({ data }) => data?.when === undefined || holds(data.when, policy.data),
    );
    if (asked.length >= bank.perObjective) return [];
    const off = open.length - asked.length;
    return {
      rule: 'objective-items',
      path: course.path,
      ...course.at(['objectives', index, 'id']),
      message: policyWarnings.fewItems(
        id,
        asked.length,
        off,
        bank.perObjective,
        course.at(['bank', 'perObjective']).line,
      ),
      fix: `Write more items with objective: ${id}, or lower bank.perObjective.`,
    };
  });
};
