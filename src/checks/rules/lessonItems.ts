import { askedItems } from '../askedItems.ts';
import { misspelt } from '../nearest.ts';
import type { CourseRule } from '../rule.ts';

/** `<Ask>` names items that exist, each once, and none of the check's core items. */
export const lessonItems: CourseRule = (course) => {
  const asked = askedItems(course);
  const core = course.course.data?.check.items ?? [];
  return asked.flatMap(({ id, place }, index) => {
    const base = {
      rule: 'lesson-items' as const,
      path: course.lesson.path,
      ...place,
    };
    const names = course.items.map(({ name }) => name);
    const open = names.filter(
      (name) => !core.includes(name) && !asked.some((it) => it.id === name),
    );
    const meant = misspelt(open, id);
    if (!names.includes(id))
      return [
        {
          ...base,
          message: `<Ask> names ${id}, which has no file: expected ${course.folder}/items/${id}.yaml.`,
          fix: `${meant === null ? '' : `Write ${meant}, if that is meant. Else: `}Name an item of the bank, or write this one.`,
        },
      ];
    if (asked.findIndex((it) => it.id === id) < index)
      return [
        {
          ...base,
          message: `<Ask> names ${id} a second time: expected each item in one place of the lesson.`,
          fix: 'Ask another item here, or remove one of the two.',
        },
      ];
    if (!core.includes(id)) return [];
    return [
      {
        ...base,
        message: `<Ask> names ${id}, which is a core item of the check: expected one that the check does not ask.`,
        fix: `Ask another item here, or take ${id} out of check.items (${course.course.path}:${course.course.at(['check', 'items']).line}).`,
      },
    ];
  });
};
