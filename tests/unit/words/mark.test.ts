import { expect, it } from 'vitest';
import { markWords } from '../../../src/words/mark.ts';

it('names the mark of the course alone where the LMS gave none', () => {
  expect(markWords(80, '', false)).toBe('80%');
});

it('says that a mark is the LMS’s where it is in force', () => {
  expect(markWords(95, '0.95', true)).toBe('95%, set by your LMS');
});

it('says that the LMS gave something that is no mark, in its words, cut', () => {
  expect(markWords(80, '0', false)).toBe(
    '80%, the course’s own: your LMS gave “0”, which cannot be used as a mark',
  );
  expect(markWords(80, 'x'.repeat(500), false).length).toBeLessThan(120);
});
