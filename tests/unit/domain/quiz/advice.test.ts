import { describe, expect, it } from 'vitest';
import {
  stepsToRead,
  wrongThoughSure,
} from '../../../../src/domain/quiz/advice.ts';
import { keyOf, right, wrong } from '../courses.ts';

const drawn = (item: string, answer: typeof right | null) => ({
  item,
  revision: 1,
  answer,
});
const keys = [
  { ...keyOf('one'), reread: ['start', 'end'] },
  { ...keyOf('two'), reread: ['end'] },
  keyOf('three'),
];

describe('steps to read again', () => {
  it('are those of what was missed or left out, each once', () => {
    const asked = [
      drawn('one', wrong),
      drawn('two', null),
      drawn('gone', wrong),
    ];
    expect(stepsToRead(asked, keys)).toEqual(['start', 'end']);
  });

  it('are none where all was right', () => {
    expect(stepsToRead([drawn('one', right)], keys)).toEqual([]);
  });

  it('count a partly right answer as missed', () => {
    const half = { ...wrong, credit: 0.5 };
    expect(stepsToRead([drawn('two', half)], keys)).toEqual(['end']);
  });
});

describe('wrong though sure', () => {
  it('is what was missed at the highest certainty, and nothing else', () => {
    const attempt = {
      score: 50,
      drawn: [
        drawn('one', { ...wrong, certainty: 3 }),
        drawn('two', { ...wrong, certainty: 2 }),
        drawn('three', { ...right, certainty: 3 }),
        drawn('four', wrong),
        drawn('five', null),
      ],
    };
    expect(wrongThoughSure(attempt).map(({ item }) => item)).toEqual(['one']);
  });
});
