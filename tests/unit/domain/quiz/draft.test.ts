import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstResponse,
  gapIn,
  moved,
  paired,
  targetOf,
  toggled,
} from '../../../../src/domain/quiz/draft.ts';
import type { PublicItem } from '../../../../src/domain/quiz/item.ts';
import { itemOf } from '../courses.ts';
import { anyOrder, anyPairs } from './kinds.ts';

const choice = itemOf('one');
const sequence: PublicItem = { ...choice, kind: 'sequencing' };
const match: PublicItem = {
  ...choice,
  kind: 'matching',
  targets: ['1', '2'].map((id) => ({ id, text: `Target ${id}` })),
};

describe('an answer before it is submitted', () => {
  it('begins with the steps of a sequence as they are shown, and with nothing otherwise', () => {
    const shown = [...choice.choices].reverse();
    expect(firstResponse(sequence, shown)).toEqual(['d', 'c', 'b', 'a']);
    expect(firstResponse(choice, shown)).toEqual([]);
    expect(firstResponse(match, shown)).toEqual([]);
  });

  it('lacks a choice, or pairs, until there is one, or all of them', () => {
    expect(gapIn(choice, [])).toBe('choice');
    expect(gapIn(choice, ['b'])).toBeNull();
    expect(gapIn(match, ['a.1', 'b.2', 'c.1'])).toBe('pairs');
    expect(gapIn(match, ['a.1', 'b.2', 'c.1', 'd.1'])).toBeNull();
    expect(gapIn(sequence, ['a', 'b', 'c', 'd'])).toBeNull();
  });

  it('ticks in the order of the key, whatever the order of ticking, and unticks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), (ticks) => {
        const ticked = ticks.reduce<string[]>(toggled, []);
        expect(ticked).toEqual([...ticks].sort());
        expect(ticks.reduce<string[]>(toggled, ticked)).toEqual([]);
      }),
    );
  });

  it('moves a step by places, keeps every other in its order, and stops at the ends', () => {
    const any = fc.tuple(anyOrder, fc.nat(), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(any, ([order, at, by]) => {
        const from = at % order.length;
        const id = order[from] ?? '';
        const after = moved(order, id, by);
        const to = Math.min(Math.max(from + by, 0), order.length - 1);
        expect(after[to]).toBe(id);
        expect(after.filter((it) => it !== id)).toEqual(
          order.filter((it) => it !== id),
        );
      }),
    );
    expect(moved(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });

  it('matches a source anew without touching the others, and takes a match away', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const after = paired(pairs, 'b', '6');
        expect(targetOf(after, 'b')).toBe('6');
        expect(after).toEqual([...after].sort());
        const without = pairs.filter((it) => !it.startsWith('b.'));
        expect(paired(after, 'b', '')).toEqual(without);
        expect(targetOf(without, 'b')).toBe('');
      }),
    );
  });
});
