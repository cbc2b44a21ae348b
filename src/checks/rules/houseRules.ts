import type { CourseRule } from '../rule.ts';

/** Each id of a box of house rules is a learning point. */
export const houseRules: CourseRule = ({ lesson, facts }) => {
  const known = facts.data?.map((fact) => fact.id);
  if (!known) return [];
  return lesson.components.flatMap((component) => {
    const id = component.attributes.get('id');
    if (component.name !== 'HouseRule' || !id?.value) return [];
    const unknown = id.value.split(' ').filter((one) => !known.includes(one));
    return unknown.map((one) => ({
      rule: 'house-rules' as const,
      path: lesson.path,
      ...id.place,
      message: `the house rule ${one} is not in ${facts.path}: expected the id of a learning point.`,
      fix: `Correct the id, or add ${one} to ${facts.path}.`,
    }));
  });
};
