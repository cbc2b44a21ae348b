import { describe, expect, it } from 'vitest';
import type { PublicItem } from '../../../../src/domain/quiz/item.ts';
import { explainedParts } from '../../../../src/domain/quiz/explain.ts';
import { itemOf } from '../courses.ts';
import { keys } from './kinds.ts';

const item = itemOf('one');
const { choices } = item;
const marks = (parts: ReturnType<typeof explainedParts>) =>
  parts.map(({ id, mark }) => `${id} ${mark}`);

describe('the explanation of an answer', () => {
  it('marks what was chosen, missed, and rightly left out', () => {
    const several: PublicItem = { ...item, kind: 'multiple' };
    expect(
      marks(explainedParts(several, keys.multiple, ['a', 'b'], choices)),
    ).toEqual(['a right', 'b wrong', 'c missed', 'd left']);
  });

  it('puts a sequence into its right order, and marks steps that follow the one they should', () => {
    const sequence: PublicItem = { ...item, kind: 'sequencing' };
    const parts = explainedParts(
      sequence,
      keys.sequence,
      ['a', 'd', 'b', 'c'],
      choices,
    );
    expect(marks(parts)).toEqual(['c wrong', 'a wrong', 'd right', 'b right']);
    expect(parts.map(({ after }) => after)).toEqual([
      'Choice b',
      '',
      'Choice a',
      'Choice d',
    ]);
    expect(parts.map(({ text }) => text)).toEqual([
      'Choice c',
      'Choice a',
      'Choice d',
      'Choice b',
    ]);
    const right = explainedParts(
      sequence,
      keys.sequence,
      keys.sequence.correct,
      choices,
    );
    expect(new Set(right.map(({ mark }) => mark))).toEqual(new Set(['right']));
  });

  it('says what each line of a matching question belongs to, and what was chosen instead', () => {
    const targets = [
      { id: '1', text: 'First' },
      { id: '2', text: 'Second' },
    ];
    const match: PublicItem = { ...item, kind: 'matching', targets };
    const parts = explainedParts(
      match,
      keys.match,
      ['a.2', 'b.2', 'c.2'],
      choices.slice(0, 3),
    );
    expect(marks(parts)).toEqual(['a right', 'b wrong', 'c right']);
    expect(parts.map(({ belongsTo, chosen }) => [belongsTo, chosen])).toEqual([
      ['Second', 'Second'],
      ['First', 'Second'],
      ['Second', 'Second'],
    ]);
    expect(parts[1]?.why).toBe('1.');
    const [, open] = explainedParts(match, keys.match, ['a.2'], choices);
    expect(open).toMatchObject({ mark: 'wrong', chosen: '' });
  });

  it('leaves open what the item or its key does not say', () => {
    const one: PublicItem = { ...item, kind: 'choice' };
    const bare = { ...keys.choice, rationales: {} };
    expect(explainedParts(one, bare, ['b'], choices)[1]?.why).toBe('');
    const sequence: PublicItem = { ...item, kind: 'sequencing' };
    const [gone] = explainedParts(sequence, keys.sequence, ['a'], []);
    expect(gone).toMatchObject({ id: 'c', text: '' });
    expect(gone).not.toHaveProperty('after');
  });
});
