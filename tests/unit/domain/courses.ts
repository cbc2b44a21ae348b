import type {
  CheckRule,
  CourseData,
} from '../../../src/domain/course/courseData.ts';
import type { Answer } from '../../../src/domain/quiz/check.ts';
import type {
  AnswerKey,
  ItemBank,
  PublicItem,
} from '../../../src/domain/quiz/item.ts';

/** An item of four choices. */
export function itemOf(id: string, revision = 1): PublicItem {
  return {
    id,
    revision,
    kind: 'choice',
    objective: 'exceptions',
    stem: `What about ${id}?`,
    choices: ['a', 'b', 'c', 'd'].map((letter) => ({
      id: letter,
      text: `Choice ${letter}`,
    })),
  };
}

/** Its key: `b` is right. */
export function keyOf(item: string, revision = 1): AnswerKey {
  return {
    item,
    revision,
    kind: 'choice',
    correct: ['b'],
    rationales: { a: 'No.', b: 'Yes.', c: 'No.', d: 'No.' },
  };
}

/** A bank of these items. */
export function bankOf(...ids: string[]): ItemBank {
  return {
    items: ids.map((id) => itemOf(id)),
    keys: ids.map((id) => keyOf(id)),
  };
}

/** Three items, three attempts, 80 per cent: two of three right is not enough. */
export const rule: CheckRule = {
  items: ['one', 'two', 'three'],
  pass: 80,
  attempts: 3,
};

/** A course of four steps with that rule. */
export const course: CourseData = {
  id: 'demo',
  title: 'Demo',
  version: '1.2.3',
  release: { version: '1.2.3', hash: 'ab12cd34' },
  steps: ['start', 'middle', 'end', 'check'].map((id) => ({
    id,
    title: id,
    minutes: 2,
    area: id === 'check' ? ('check' as const) : ('lesson' as const),
  })),
  check: rule,
  training: { everyMonths: 12 },
  ids: {
    steps: ['start', 'middle', 'end', 'check'],
    items: rule.items,
    cases: ['C01', 'C02'],
    objectives: ['exceptions'],
  },
};

/** A right answer after nine seconds. */
export const right: Answer = {
  response: ['b'],
  result: 'correct',
  latencySeconds: 9,
};

/** A wrong answer after nine seconds. */
export const wrong: Answer = {
  response: ['a'],
  result: 'incorrect',
  latencySeconds: 9,
};
