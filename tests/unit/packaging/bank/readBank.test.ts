import { describe, expect, it } from 'vitest';
import { bankItems } from '../../../../src/packaging/bank/bankItem.ts';
import { readBank } from '../../../../src/packaging/bank/readBank.ts';
import type {
  AnswerKey,
  PublicItem,
} from '../../../../src/domain/quiz/item.ts';
import { refusal } from '../support.ts';
import { itemsWith, releaseOf } from './support.ts';

const item: PublicItem = {
  id: 'one',
  revision: 2,
  objective: 'exceptions',
  kind: 'choice',
  stem: 'Which?',
  choices: [
    { id: 'a', text: 'This' },
    { id: 'b', text: 'That' },
  ],
};
const key: AnswerKey = {
  item: 'one',
  revision: 2,
  kind: 'choice',
  correct: ['b'],
  rationales: { a: 'Because not.', b: 'Because.' },
};

describe('the bank in a release.json', () => {
  it('comes with every item joined to its key', () => {
    const bank = readBank(releaseOf(itemsWith(['x 1', 'y 2'])), 'release.json');
    expect(bank).toMatchObject({ course: 'demo', objectives: [] });
    expect(bank.items.map(({ kind }) => kind)).toEqual([
      'choice',
      'multiple',
      'true-false',
      'sequencing',
      'matching',
    ]);
  });

  it.each([
    ['no JSON', 'the file: '],
    ['{"course":"demo"}', 'title: '],
    [releaseOf([]), 'bank.items: it holds no items'],
  ])('of %s is refused with the place of the fault', async (text, place) => {
    const said = await refusal(() => readBank(text, 'demo/release.json'));
    expect(said).toContain(
      'The item bank in demo/release.json cannot be read.',
    );
    expect(said).toContain(place);
  });
});

describe('an item whose key does not fit is refused by name', () => {
  const joined = (change: Partial<AnswerKey>) =>
    refusal(() => bankItems([item], [{ ...key, ...change }]));

  it.each([
    [{ item: 'two' }, 'It has no key of its revision and kind.'],
    [{ revision: 1 }, 'It has no key of its revision and kind.'],
    [{ correct: ['c'] }, 'The key names "c", which it does not have.'],
    [{ rationales: { a: 'Not.' } }, 'Item or key says nothing of "b".'],
  ])('%j', async (change, why) => {
    const said = await joined(change);
    expect(said).toContain('The item one cannot be exported.');
    expect(said).toContain(why);
  });

  it('when a part of a matching item belongs to no target', async () => {
    const match: PublicItem = {
      ...item,
      kind: 'matching',
      targets: [{ id: '1', text: 'Here' }],
    };
    const keys: AnswerKey[] = [{ ...key, kind: 'matching', correct: ['a.1'] }];
    const said = await refusal(() => bankItems([match], keys));
    expect(said).toContain('"b" belongs to no target.');
  });

  it('when the key of a sequence leaves a step out', async () => {
    const order: PublicItem = { ...item, kind: 'sequencing' };
    const keys: AnswerKey[] = [{ ...key, kind: 'sequencing' }];
    const said = await refusal(() => bankItems([order], keys));
    expect(said).toContain('The key does not name every step once.');
  });
});
