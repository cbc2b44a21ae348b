import { describe, expect, it } from 'vitest';
import { accented, hasWords } from '../../../../src/build/pseudo/accented.ts';

const BOTH = Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((it) => [
  it,
  it.toUpperCase(),
]);

describe('a text in the pseudo-locale', () => {
  it('has no letter without an accent, and each is another', () => {
    const letters = BOTH.map((it) => accented(it).charAt(0));
    expect(letters.join('')).not.toMatch(/[A-Za-z]/);
    expect(new Set(letters).size).toBe(BOTH.length);
  });

  it('is a third longer or more', () => {
    const text = 'Ring the number on record before you reset anything.';
    expect(accented(text).length).toBeGreaterThan(text.length * 1.3);
  });

  it.each([
    '{policy:exceptions.maxDays}',
    '<Policy path="reset.checks" />',
    '&nbsp;',
    String.raw`\u2019\n`,
    'https://example.test/path',
    'jo@example.test',
    '12:30',
  ])('keeps %s', (kept) => {
    expect(accented(`a ${kept} b`)).toBe(`åå ${kept} ƀ`);
  });

  it('says of signs alone that they are no words', () => {
    expect(hasWords('… 12 %')).toBe(false);
    expect(hasWords('12 min')).toBe(true);
  });
});
