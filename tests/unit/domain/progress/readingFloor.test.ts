import { describe, expect, it } from 'vitest';

import { readingFloor } from '../../../../src/domain/progress/readingFloor.ts';

const words = (count: number): string => 'word \n'.repeat(count);

describe('the least time to read a step', () => {
  it('is nothing for a step without words', () => {
    expect(readingFloor('')).toBe(0);
    expect(readingFloor(' \n ')).toBe(0);
  });

  it('is a second for every ten words, begun ones too', () => {
    expect(readingFloor(words(1))).toBe(1);
    expect(readingFloor(words(10))).toBe(1);
    expect(readingFloor(words(11))).toBe(2);
    expect(readingFloor(words(299))).toBe(30);
  });

  it('is never more than half a minute', () => {
    expect(readingFloor(words(301))).toBe(30);
    expect(readingFloor(words(5000))).toBe(30);
  });
});
