import type { CourseRule } from '../rule.ts';

const NEGATIVE = /\b(?:not|never|except|least|wrong|unsafe)\b/;

/** A question that asks for what does not hold says so in capitals. Stems are plain text. */
export const negativeStem: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    if (item.data?.kind !== 'choice' && item.data?.kind !== 'multiple')
      return [];
    const sentences = item.data.stem.split(/(?<=[.!?:])\s+/);
    const question = sentences.findLast((it) => /[?:]$/.test(it));
    const word = NEGATIVE.exec(question ?? sentences.at(-1) ?? '')?.[0];
    if (word === undefined) return [];
    return {
      rule: 'negative-stem',
      path: item.path,
      ...item.at(['stem']),
      message: `the question turns on "${word}", which is easily read over: expected it in capitals.`,
      fix: `Ask for what holds, or write ${word.toUpperCase()}.`,
    };
  });
