import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeUpdates } from '../../../../src/session/records/mergeUpdates.ts';
import { answerTo } from '../fakes.ts';

const anyIds = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const anyUpdate = anyIds.map((ids) => ({
  interactions: ids.map((id) => answerTo(id)),
}));

describe('two updates as one', () => {
  it('says what the newer says, and what only the older says', () => {
    expect(
      mergeUpdates(
        { location: 'old', suspendData: '1', completion: 'completed' },
        { location: 'new', suspendData: '2' },
      ),
    ).toEqual({ location: 'new', suspendData: '2', completion: 'completed' });
  });

  it('keeps the verdict when a later update knows nothing of it', () => {
    const verdict = {
      score: { raw: 90, min: 0, max: 100 },
      success: 'passed',
    } as const;
    expect(mergeUpdates(verdict, { location: 'next' })).toEqual({
      ...verdict,
      location: 'next',
    });
  });

  it('joins answers and objectives, each id once, in the order they came, the newer in place of the older', () => {
    const merged = mergeUpdates(
      {
        interactions: [answerTo('a', 1), answerTo('b', 1)],
        objectives: [{ id: 'check_a1', score: null, status: 'incomplete' }],
      },
      {
        interactions: [answerTo('c', 2), answerTo('a', 2)],
        objectives: [{ id: 'check_a1', score: 50, status: 'failed' }],
      },
    );
    expect(merged.interactions).toEqual([
      answerTo('a', 2),
      answerTo('b', 1),
      answerTo('c', 2),
    ]);
    expect(merged.objectives).toEqual([
      { id: 'check_a1', score: 50, status: 'failed' },
    ]);
  });

  it('invents no list, so that nothing empty is written', () => {
    expect(mergeUpdates({}, {})).toEqual({});
    expect(mergeUpdates({ location: 'a' }, {})).toEqual({ location: 'a' });
  });

  it('loses no answer of either, repeats none, and groups as it likes', () => {
    fc.assert(
      fc.property(anyUpdate, anyUpdate, anyUpdate, (one, two, three) => {
        const merged = mergeUpdates(mergeUpdates(one, two), three);
        const ids = (merged.interactions ?? []).map((i) => i.id);
        const all = [one, two, three].flatMap((u) =>
          u.interactions.map((i) => i.id),
        );
        expect(ids).toEqual([...new Set(all)]);
        expect(merged.interactions).toEqual(
          mergeUpdates(one, mergeUpdates(two, three)).interactions,
        );
      }),
    );
  });

  it('leaves both as they were', () => {
    const older = { interactions: [answerTo('a')] };
    const newer = { interactions: [answerTo('b')] };
    mergeUpdates(older, newer);
    expect(older.interactions).toHaveLength(1);
    expect(newer.interactions).toHaveLength(1);
  });
});
