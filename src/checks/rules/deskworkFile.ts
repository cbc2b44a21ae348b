import { FILE_START, placeOf } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'deskwork-file';
const desks = ['RegisterReview', 'RequestReview'];

/** A lesson with one of the small desks has deskwork.yaml, and the file is used where it exists. */
export const deskworkFile: CourseRule = ({ lesson, deskwork }) => {
  if (!lesson.isRead) return [];
  const [first] = lesson.components.filter((it) => desks.includes(it.name));
  if (first && !deskwork.exists) {
    return [
      {
        rule: RULE,
        path: lesson.path,
        ...placeOf(first),
        message: `<${first.name} /> has no words: expected ${deskwork.path}.`,
        fix: `Write ${deskwork.path} with subjects, approvers, fillers and phrasings, or remove the component.`,
      },
    ];
  }
  if (first || !deskwork.exists) return [];
  return [
    {
      rule: RULE,
      path: deskwork.path,
      ...FILE_START,
      message: `no desk of the lesson uses this file: expected ${desks.map((name) => `<${name} />`).join(' or ')} in ${lesson.path}.`,
      fix: 'Place one of them in the lesson, or delete this file.',
    },
  ];
};
