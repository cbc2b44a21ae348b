import type { CourseRule } from '../rule.ts';

/** The ids of the choices are a, b, c … in this order: LMS records store these letters. */
export const choiceLetters: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    const letters = item.data?.choices.map((choice) => choice.id) ?? [];
    const wrong = letters.findIndex((id, index) => id !== letterAt(index));
    if (wrong < 0) return [];
    const wanted = letters.map((_, index) => letterAt(index)).join(', ');
    return {
      rule: 'choice-letters',
      path: item.path,
      ...item.at(['choices', wrong, 'id']),
      message: `the choices are ${letters.join(', ')}: expected ${wanted}, each once and in this order.`,
      fix: `Write id: ${letterAt(wrong)} here. In an item that is already released, raise its revision as well.`,
    };
  });

function letterAt(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
