import type { Item } from '../../schema/item.ts';
import type { CourseRule } from '../rule.ts';

/** The ids of choices, steps and pairs are a, b, c … and those of targets 1, 2, 3 … in this order: LMS records store them. */
export const choiceLetters: CourseRule = ({ items }) =>
  items.flatMap((item) =>
    (item.data ? listsOf(item.data) : []).flatMap(({ field, ids, first }) => {
      const idAt = (index: number) =>
        String.fromCharCode(first.charCodeAt(0) + index);
      const wrong = ids.findIndex((id, index) => id !== idAt(index));
      if (wrong < 0) return [];
      const wanted = ids.map((_, index) => idAt(index)).join(', ');
      return {
        rule: 'choice-letters',
        path: item.path,
        ...item.at([field, wrong, 'id']),
        message: `the ${field} are ${ids.join(', ')}: expected ${wanted}, each once and in this order.`,
        fix: `Write id: ${idAt(wrong)} here. In an item that is already released, raise its revision as well.`,
      };
    }),
  );

interface Ids {
  field: string;
  ids: string[];
  first: string;
}

function listsOf(item: Item): Ids[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return [{ field: 'choices', ids: ids(item.choices), first: 'a' }];
    case 'sequencing':
      return [{ field: 'steps', ids: ids(item.steps), first: 'a' }];
    case 'matching':
      return [
        { field: 'pairs', ids: ids(item.pairs), first: 'a' },
        { field: 'targets', ids: ids(item.targets), first: '1' },
      ];
    case 'true-false':
      return [];
  }
}
