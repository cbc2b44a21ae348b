import { MANIFEST_FILE } from '../../manifest12.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** A mastery score is a plain number from 0 to 100. The schema would take any text. */
export const masteryScore: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  return manifestElements(root, 'masteryscore').flatMap(({ text }) => {
    if (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100) return [];
    return [
      {
        rule: 'mastery-score',
        file: MANIFEST_FILE,
        what: `The mastery score is ${JSON.stringify(text)}.`,
        why: 'The LMS compares it with a score from 0 to 100 to decide who passed.',
        fix: 'Write a number from 0 to 100, such as 80, or leave the element out.',
      },
    ];
  });
};
