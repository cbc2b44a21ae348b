import type { CourseRule } from '../rule.ts';

/** The id of a house rule is a learning point. */
export const houseRules: CourseRule = ({ lesson, facts }) => {
  const known = facts.data?.map((fact) => fact.id);
  if (!known) return [];
  return lesson.components.flatMap((component) => {
    const id = component.attributes.get('id');
    if (component.name !== 'HouseRule' || !id?.value) return [];
    if (known.includes(id.value)) return [];
    return {
      rule: 'house-rules',
      path: lesson.path,
      ...id.place,
      message: `the house rule ${id.value} is not in ${facts.path}: expected the id of a learning point.`,
      fix: `Correct the id, or add ${id.value} to ${facts.path}.`,
    };
  });
};
