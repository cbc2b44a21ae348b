import { describe, expect, it } from 'vitest';
import {
  answerKeyOf,
  publicItemOf,
} from '../../../src/components/course/itemParts.ts';
import type { Fact } from '../../../src/schema/fact.ts';
import type { Item } from '../../../src/schema/item.ts';

const item: Item = {
  id: 'one',
  revision: 3,
  kind: 'choice',
  objective: 'exceptions',
  difficulty: 2,
  facts: ['F01'],
  sources: ['somewhere'],
  stem: 'Which?',
  choices: [
    { id: 'a', correct: false, text: 'This', rationale: 'Because not.' },
    { id: 'b', correct: true, text: 'That', rationale: 'Because.' },
  ],
};

describe('what a learner gets of an item', () => {
  it('never holds its key: no mark, no rationale', () => {
    expect(publicItemOf(item)).toEqual({
      id: 'one',
      revision: 3,
      kind: 'choice',
      objective: 'exceptions',
      stem: 'Which?',
      choices: [
        { id: 'a', text: 'This' },
        { id: 'b', text: 'That' },
      ],
    });
    expect(JSON.stringify(publicItemOf(item))).not.toMatch(/correct|Because/);
  });
});

const facts: Fact[] = [
  { id: 'F01', point: 'One.', taught: [{ step: 'start' }], sources: [] },
  { id: 'F02', point: 'Two.', taught: [{ step: 'middle' }], sources: [] },
];

describe('the key of an item', () => {
  it('holds the right letters in order, a rationale for every choice, and the steps that teach it', () => {
    const both = item.choices.map((c) => ({ ...c, correct: true }));
    expect(answerKeyOf(item, facts)).toEqual({
      item: 'one',
      revision: 3,
      correct: ['b'],
      rationales: { a: 'Because not.', b: 'Because.' },
      reread: ['start'],
    });
    const key = answerKeyOf({ ...item, choices: both.toReversed() }, []);
    expect(key.correct).toEqual(['a', 'b']);
  });
});
