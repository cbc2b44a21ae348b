import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/domain/hash.ts';
import { seededRandom, shuffle } from '../../../src/domain/seed.ts';

const anySeed = fc.nat({ max: 2 ** 32 - 1 });

describe('shuffle', () => {
  it('keeps every member once, and leaves the given array alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), anySeed, (members, seed) => {
        const given = [...members];
        const shuffled = shuffle(members, seededRandom(seed));
        const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(shuffled)).toEqual(sorted(members));
        expect(members).toEqual(given);
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), anySeed, (members, seed) => {
        const order = () => shuffle(members, seededRandom(seed));
        expect(order()).toEqual(order());
      }),
    );
  });

  it('brings each member to each place about equally often', () => {
    const counts = new Map<string, number>();
    const rounds = 6000;
    for (let seed = 0; seed < rounds; seed += 1) {
      shuffle(['a', 'b', 'c'], seededRandom(seed)).forEach((letter, place) => {
        const spot = `${letter}${place}`;
        counts.set(spot, (counts.get(spot) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(9);
    for (const count of counts.values()) {
      expect(Math.abs(count / rounds - 1 / 3)).toBeLessThan(0.03);
    }
  });
});

describe('numbers from a seed', () => {
  it('lie from 0 up to but not at 1', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = seededRandom(seed);
        for (let i = 0; i < 50; i += 1) {
          const number = random();
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('numbers from a seed that saved data hold', () => {
  it('are those of mulberry32, so that a draw is found again in later years', () => {
    const random = seededRandom(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });
});

describe('the hash of a text', () => {
  it('is FNV-1a of 32 bits, since saved data carry it', () => {
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('a')).toBe(0xe40c292c);
    expect(hashText('foobar')).toBe(0xbf9cf968);
  });
});
