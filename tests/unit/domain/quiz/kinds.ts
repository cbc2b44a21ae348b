import fc from 'fast-check';
import type { AnswerKey } from '../../../../src/domain/quiz/item.ts';
import { keyOf } from '../courses.ts';

const letters = Array.from('abcdef');

/** A key of each kind. */
export const keys = {
  choice: keyOf('one'),
  multiple: {
    ...keyOf('several'),
    kind: 'multiple',
    correct: ['a', 'c'],
    rationales: { a: 'Yes.', b: 'No.', c: 'Yes.', d: 'No.' },
  },
  statement: {
    ...keyOf('statement'),
    kind: 'true-false',
    correct: ['false'],
    rationales: { true: 'No.', false: 'Yes.' },
  },
  sequence: {
    ...keyOf('sequence'),
    kind: 'sequencing',
    correct: ['c', 'a', 'd', 'b'],
  },
  match: {
    ...keyOf('match'),
    kind: 'matching',
    correct: ['a.2', 'b.1', 'c.2'],
    rationales: { a: '2.', b: '1.', c: '2.' },
  },
} satisfies Record<string, AnswerKey>;

/** Orders of one to six letters, each letter once. */
export const anyOrder = fc
  .integer({ min: 1, max: 6 })
  .chain((length) =>
    fc.shuffledSubarray(letters.slice(0, length), { minLength: length }),
  );

/** Up to four letters, each with a digit. */
export const anyPairs = fc.subarray(['a', 'b', 'c', 'd']).chain((sources) =>
  fc
    .array(fc.integer({ min: 1, max: 6 }), {
      minLength: sources.length,
      maxLength: sources.length,
    })
    .map((digits) => sources.map((it, i) => `${it}.${digits[i] ?? 1}`)),
);

/** Whatever a page might hand in, sensible or not. */
export const anyResponse = fc.oneof(
  anyOrder,
  anyPairs,
  fc.subarray(letters),
  fc.array(fc.constantFrom('true', 'false', 'a', 'z', 'a.9', ''), {
    maxLength: 8,
  }),
);
