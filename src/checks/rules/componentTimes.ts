import { LESSON_COMPONENTS } from '../components.ts';
import { FILE_START, placeOf } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

/** <Quiz /> stands in the lesson exactly once, each diagram at most once. */
export const componentTimes: CourseRule = ({ lesson }) => {
  if (!lesson.isRead) return [];
  return LESSON_COMPONENTS.flatMap(({ name, times, example }) => {
    const uses = lesson.components.filter((it) => it.name === name);
    const [first, second] = uses;
    const base = { rule: 'component-times' as const, path: lesson.path };
    if (times === 'once' && !first) {
      return {
        ...base,
        ...placeOf(lesson.headings.at(-1) ?? FILE_START),
        message: `the lesson has no ${example}: expected it exactly once, in the last step.`,
        fix: `Write ${example} on its own line below the last ## heading.`,
      };
    }
    if (times === 'any' || !first || !second) return [];
    return {
      ...base,
      ...placeOf(second),
      message: `the lesson has ${example} ${uses.length} times, first on line ${first.line}: expected it ${times}.`,
      fix: 'Keep one of them and remove the others.',
    };
  });
};
