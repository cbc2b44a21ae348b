import { answersOf } from '../itemTexts.ts';
import type { CourseRule } from '../rule.ts';

const WORDS =
  /\b(?:all|none|both|neither|any|some) of (?:the above|these|them|those|the others?)\b|\b(?:answers|choices) [a-d] and [a-d]\b/i;

/** No choice speaks of the others: choices are shuffled, and it tests nothing. */
export const allOfTheAbove: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    if (item.data?.kind !== 'choice' && item.data?.kind !== 'multiple')
      return [];
    return answersOf(item.data).flatMap(({ id, text, keys }) => {
      const words = WORDS.exec(text)?.[0];
      if (words === undefined) return [];
      return {
        rule: 'all-of-the-above',
        path: item.path,
        ...item.at([...keys, 'text']),
        message: `choice ${id} says "${words}": expected a choice that stands alone, since choices are shuffled and this one gives the answer away.`,
        fix: 'Write a real distractor in its place, or make the item kind: multiple.',
      };
    });
  });
