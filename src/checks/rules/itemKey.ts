import type { Item } from '../../schema/item.ts';
import type { ItemFile } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

interface Fault {
  keys: PropertyKey[];
  message: string;
  fix: string;
}

/** A multiple choice, a sequence and a matching item have a key that fits what they show. */
export const itemKey: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    const fault = item.data && faultOf(item.data);
    return fault ? [findingOf(item, fault)] : [];
  });

function findingOf(item: ItemFile, { keys, message, fix }: Fault) {
  return {
    rule: 'item-key' as const,
    path: item.path,
    ...item.at(keys),
    message: `${item.name} ${message}.`,
    fix,
  };
}

function faultOf(item: Item): Fault | null {
  switch (item.kind) {
    case 'choice':
    case 'true-false':
      return null;
    case 'multiple': {
      const right = item.choices.filter(({ correct }) => correct).length;
      if (right > 1 && right < item.choices.length) return null;
      return {
        keys: ['choices'],
        message: `has ${right} correct choices of ${item.choices.length}: expected two or more, and a wrong one besides`,
        fix: 'Mark every right choice with correct: true, or make it a single choice with kind: choice.',
      };
    }
    case 'sequencing': {
      const ids = item.steps.map(({ id }) => id);
      if (item.order.toSorted().join() !== ids.toSorted().join()) {
        return {
          keys: ['order'],
          message: `puts ${item.order.join(', ')} in order and shows ${ids.join(', ')}: expected each step once`,
          fix: `Write every letter of steps once, e.g. order: [${ids.toReversed().join(', ')}]`,
        };
      }
      if (item.order.join() !== ids.join()) return null;
      return {
        keys: ['order'],
        message:
          'shows its steps in the right order already: expected them in another',
        fix: 'Write the steps in any other order, give them letters from a on, and put the right order under order.',
      };
    }
    case 'matching': {
      const known = item.targets.map(({ id }) => id);
      const lost = item.pairs.findIndex(({ to }) => !known.includes(to));
      if (lost >= 0) {
        return {
          keys: ['pairs', lost, 'to'],
          message: `matches ${item.pairs[lost]?.id ?? ''} with ${item.pairs[lost]?.to ?? ''}, which is no target: expected one of ${known.join(', ')}`,
          fix: 'Correct the digit, or add the target.',
        };
      }
      const isParallel = item.pairs.every(({ to }, i) => to === known[i]);
      if (!isParallel) return null;
      return {
        keys: ['targets'],
        message:
          'has its targets in the order of its pairs: expected them in another',
        fix: 'Write the targets in any other order, give them digits from 1 on, and correct each to.',
      };
    }
  }
}
