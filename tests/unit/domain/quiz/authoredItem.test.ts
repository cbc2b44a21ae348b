import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  answerKeyOf,
  bankUnder,
  itemsUnder,
  publicItemOf,
} from '../../../../src/domain/quiz/authoredItem.ts';
import type { Fact } from '../../../../src/schema/fact.ts';
import type { Item } from '../../../../src/schema/item.ts';
import { policySchema } from '../../../../src/schema/policy.ts';

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
    expect(publicItemOf(item)).toStrictEqual({
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

  it('holds what there is to look at, and not what the bank says of it', () => {
    const shows = [{ title: 'Record', rows: [['Mobile', '417']] }];
    const asked = publicItemOf({ ...item, asks: 'judgement', shows });
    expect(asked).toStrictEqual({ ...publicItemOf(item), shows });
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

  it('sends back to the step that teaches a point first, and to none that teaches nothing', () => {
    const taught: Fact[] = [
      {
        id: 'F01',
        point: 'One.',
        taught: [{ step: 'middle' }, { step: 'start' }],
        sources: [],
      },
      { id: 'F03', point: 'Three.', taught: [], sources: [] },
    ];
    const asks = { ...item, facts: ['F01', 'F03'] };
    expect(answerKeyOf(asks, taught).reread).toEqual(['middle']);
  });
});

describe('the items that a policy has asked', () => {
  const policy = policySchema.parse(
    parse(readFileSync('content/policy.yaml', 'utf8')),
  );
  const accepted = 'checks.in_person.accepted';
  const items: Item[] = [
    { ...item, id: 'plain', stem: 'Within {policy:exceptions.maxDays} days?' },
    { ...item, id: 'asked', when: accepted },
    { ...item, id: 'silent', when: `not ${accepted}` },
    { ...item, id: 'lesson' },
    { ...item, id: 'spare' },
  ];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const authored = { objectives: [], items, facts };

  it('are those whose condition holds, with its values in their words', () => {
    const under = itemsUnder(policy, items);
    expect(ids(under)).toEqual(['plain', 'asked', 'lesson', 'spare']);
    expect(under[0]?.stem).toBe(`Within ${policy.exceptions.maxDays} days?`);
  });

  it('are all in the bank where the check draws, and each has its key', () => {
    const check = { items: ['plain'], draw: 2, lesson: ['lesson'] };
    const bank = bankUnder(policy, { ...authored, check });
    expect(ids(bank.items)).toEqual(['plain', 'asked', 'lesson', 'spare']);
    expect(bank.keys.map((key) => key.item)).toEqual(ids(bank.items));
    expect(bank.keys[0]?.reread).toEqual(['start']);
  });

  it('are without a draw the core ones and those of the lesson', () => {
    const bank = (check: { items: string[]; lesson?: string[] }) =>
      ids(bankUnder(policy, { ...authored, check }).items);
    expect(bank({ items: ['plain', 'silent'], lesson: ['lesson'] })).toEqual([
      'plain',
      'lesson',
    ]);
    expect(bank({ items: ['asked'] })).toEqual(['asked']);
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
    expect(publicItemOf(statement).choices).toEqual([
      { id: 'true', text: 'True' },
      { id: 'false', text: 'False' },
    ]);
    expect(answerKeyOf(statement, facts)).toMatchObject({
      correct: ['false'],
      rationales: { true: 'It is not.', false: 'Indeed.' },
    });
  });

  it('that has several right choices keeps them in its key', () => {
    const several: Item = {
      ...item,
      kind: 'multiple',
      choices: item.choices.map((it) => ({ ...it, correct: true })),
    };
    expect(publicItemOf(several).choices.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
    expect(answerKeyOf(several, facts).correct).toEqual(['a', 'b']);
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
        { ...part('c'), to: '2' },
        { ...part('a'), to: '2' },
        { ...part('b'), to: '1' },
      ],
      targets: [
        { id: '1', text: 'Here' },
        { id: '2', text: 'There' },
      ],
    };
    expect(publicItemOf(match)).toMatchObject({
      choices: [{ id: 'c' }, { id: 'a' }, { id: 'b' }],
      targets: [{ id: '1' }, { id: '2' }],
    });
    expect(JSON.stringify(publicItemOf(match))).not.toMatch(/"to"|Why/);
    expect(answerKeyOf(match, facts).correct).toEqual(['a.2', 'b.1', 'c.2']);
  });
});
