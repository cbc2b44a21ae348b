import type { Item } from '../../schema/item.ts';
import type { CourseRule } from '../rule.ts';

/**
 * Choices that name lines of what is shown stand in the order of these lines:
 * shuffled, they would have to be looked for.
 */
export const choiceOrder: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    if (item.data?.kind !== 'choice' && item.data?.kind !== 'multiple')
      return [];
    const lines = linesNamed(item.data);
    const inOrder = lines.every((line, n) => line > (lines[n - 1] ?? -1));
    if (inOrder === (item.data.inOrder ?? false)) return [];
    const found = { rule: 'choice-order' as const, path: item.path };
    return inOrder
      ? {
          ...found,
          ...item.at(['choices']),
          message:
            'the choices are lines of what is shown and would be shuffled: expected them in its order.',
          fix: 'Write inOrder: true above choices.',
        }
      : {
          ...found,
          ...item.at(['inOrder']),
          message:
            'the choices are kept in order and are no lines of what is shown, from top to bottom: expected only such choices to be kept.',
          fix: 'Put the choices into the order of the lines that they name, or remove inOrder.',
        };
  });

/** For each choice the line that it names by its first cell, as "Line 2" names 2; -1 where it names none. */
function linesNamed(
  item: Extract<Item, { kind: 'choice' | 'multiple' }>,
): number[] {
  const firsts = (item.shows ?? []).flatMap(({ rows }) =>
    rows.map(([first = '']) => first.toLowerCase()),
  );
  return item.choices.map(({ text }) => {
    const words = text.toLowerCase();
    return firsts.findIndex(
      (first) => words === first || words.endsWith(` ${first}`),
    );
  });
}
