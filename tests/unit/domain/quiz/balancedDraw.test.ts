import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawItems, seenIn } from '../../../../src/domain/quiz/balancedDraw.ts';
import type { Seen } from '../../../../src/domain/quiz/balancedDraw.ts';
import { masteryOf } from '../../../../src/domain/quiz/mastery.ts';
import { seededRandom } from '../../../../src/domain/seed.ts';
import { itemOf, right, wrong } from '../courses.ts';

const anySeed = fc.nat({ max: 2 ** 24 - 1 });
/** A bank of these numbers of items, by objective. */
const bankOf = (...counts: number[]) =>
  counts.flatMap((count, o) =>
    Array.from({ length: count }, (_, n) => ({
      ...itemOf(`o${o}_${n}`),
      objective: `objective_${o}`,
    })),
  );
const anyBank = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 })
  .map((counts) => bankOf(...counts));
const anySize = fc.integer({ min: 0, max: 20 });
const full = bankOf(6, 7, 6, 8, 6, 7, 9);
const draw = (seed: number, size: number, seen?: Seen) =>
  drawItems(full, size, seededRandom(seed), seen);
const perObjective = (items: { objective: string }[]) =>
  Object.values(Object.groupBy(items, (item) => item.objective)).map(
    (group) => group?.length ?? 0,
  );

describe('a draw', () => {
  it('asks no item twice, and as many as it should where the bank has them', () => {
    fc.assert(
      fc.property(anyBank, anySize, anySeed, (bank, size, seed) => {
        const drawn = drawItems(bank, size, seededRandom(seed));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBe(Math.min(size, bank.length));
        expect(bank).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  it('gives every objective the same number of items, give or take one', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 7, max: 40 }), (seed, size) => {
        const counts = perObjective(draw(seed, size));
        expect(counts).toHaveLength(7);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(
          1,
        );
      }),
    );
  });

  it('is the same for the same seed, and another for most others', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(draw(seed, 15)).toEqual(draw(seed, 15));
      }),
    );
    const draws = Array.from({ length: 50 }, (_, seed) =>
      draw(seed, 15)
        .map((it) => it.id)
        .join(),
    );
    expect(new Set(draws).size).toBe(50);
  });

  it('does not always favour the same objective with the items left over', () => {
    const favoured = Array.from({ length: 100 }, (_, seed) => {
      const counts = Object.groupBy(draw(seed, 8), (item) => item.objective);
      return Object.entries(counts).find(
        ([, items]) => items?.length === 2,
      )?.[0];
    });
    expect(new Set(favoured).size).toBe(7);
  });

  it('prefers what was missed or never asked to what was answered rightly', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const first = draw(seed, 15);
        const answers = first.map(({ id, revision }, n) => ({
          item: id,
          revision,
          answer: n % 3 === 0 ? wrong : right,
        }));
        const seen = seenIn([{ drawn: answers, score: 60 }]);
        const again = draw(seed + 1, 15, seen);
        // six items an objective, three at most drawn: nobody needs a known one
        expect(again.filter(({ id }) => seen.get(id) === 'right')).toEqual([]);
      }),
    );
  });

  it('asks known items again only when nothing else is left', () => {
    const bank = bankOf(3);
    const seen: Seen = new Map([
      ['o0_0', 'right'],
      ['o0_1', 'missed'],
    ]);
    const [first, second, third] = [1, 2, 3].map((size) =>
      drawItems(bank, size, seededRandom(5), seen).map(({ id }) => id),
    );
    expect(first).not.toContain('o0_0');
    expect(second?.toSorted()).toEqual(['o0_1', 'o0_2']);
    expect(third).toContain('o0_0');
  });
});

describe('what earlier attempts say of an item', () => {
  it('is its latest answer; what was not answered was not seen', () => {
    const asked = (answer: typeof right | null) => ({
      item: 'one',
      revision: 1,
      answer,
    });
    const first = { drawn: [asked(wrong)], score: 0 };
    const second = { drawn: [asked(right)], score: 100 };
    const open = { drawn: [asked(null)], score: null };
    expect(seenIn([first, second]).get('one')).toBe('right');
    expect(seenIn([second, first, open]).get('one')).toBe('missed');
    expect(seenIn([open]).has('one')).toBe(false);
  });
});

describe('mastery', () => {
  it('is the credit of an objective held against the pass mark, and open where nothing was answered', () => {
    const bank = bankOf(2, 2, 1);
    const asked = (item: string, answer: typeof right | null) => ({
      item,
      revision: 1,
      answer,
    });
    const drawn = [
      asked('o0_0', right),
      asked('o0_1', { ...wrong, credit: 0.6 }),
      asked('o1_0', right),
      asked('o1_1', wrong),
      asked('o2_0', null),
      asked('gone', right),
    ];
    expect(masteryOf(drawn, bank, 80)).toEqual([
      { objective: 'objective_0', answered: 2, score: 80, mastered: true },
      { objective: 'objective_1', answered: 2, score: 50, mastered: false },
      { objective: 'objective_2', answered: 0, score: null, mastered: false },
    ]);
  });
});
