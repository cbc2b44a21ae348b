import { describe, expect, it } from 'vitest';
import {
  answerKeyOf,
  publicItemOf,
} from '../../../../src/domain/quiz/authoredItem.ts';
import type { Fact } from '../../../../src/schema/fact.ts';
import type { Item } from '../../../../src/schema/item.ts';

const item: Extract<Item, { kind: 'choice' }> = {
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
      kind: 'choice',
      correct: ['b'],
      rationales: { a: 'Because not.', b: 'Because.' },
      reread: ['start'],
    });
    const key = answerKeyOf({ ...item, choices: both.toReversed() }, []);
    expect(key.correct).toEqual(['a', 'b']);
  });
});

describe('an item of another kind', () => {
  const head = {
    id: 'one',
    revision: 1,
    objective: 'exceptions',
    difficulty: 1,
    facts: ['F01'],
    sources: [],
    stem: 'What?',
  };
  const part = (id: string) => ({ id, text: `Part ${id}`, rationale: 'Why.' });

  it('that is a statement offers true and false, and explains both', () => {
    const statement: Item = {
      ...head,
      kind: 'true-false',
      answer: false,
      rationales: { true: 'It is not.', false: 'Indeed.' },
    };
    expect(publicItemOf(statement).choices.map(({ id }) => id)).toEqual([
      'true',
      'false',
    ]);
    expect(answerKeyOf(statement, facts)).toMatchObject({
      correct: ['false'],
      rationales: { true: 'It is not.', false: 'Indeed.' },
    });
  });

  it('that is a sequence shows its steps as they are written, not in their right order', () => {
    const sequence: Item = {
      ...head,
      kind: 'sequencing',
      steps: [part('a'), part('b'), part('c')],
      order: ['c', 'a', 'b'],
    };
    const shown = publicItemOf(sequence);
    expect(shown.choices.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(shown).not.toHaveProperty('order');
    expect(answerKeyOf(sequence, facts).correct).toEqual(['c', 'a', 'b']);
  });

  it('that is to be matched keeps what belongs together in its key', () => {
    const match: Item = {
      ...head,
      kind: 'matching',
      pairs: [
        { ...part('a'), to: '2' },
        { ...part('b'), to: '1' },
        { ...part('c'), to: '2' },
      ],
      targets: [
        { id: '1', text: 'Here' },
        { id: '2', text: 'There' },
      ],
    };
    expect(publicItemOf(match)).toMatchObject({
      choices: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      targets: [{ id: '1' }, { id: '2' }],
    });
    expect(JSON.stringify(publicItemOf(match))).not.toMatch(/"to"|Why/);
    expect(answerKeyOf(match, facts).correct).toEqual(['a.2', 'b.1', 'c.2']);
  });
});
