import { expect, test } from 'vitest';

import {
  dayInWords,
  numberInWords,
  shareInShort,
  shareInWords,
  shortDay,
} from '../../../../src/words/workshop/evidence/writing/figures.ts';
import { share } from '../../evidence/sampleReport.ts';

test('writes days as people do, and leaves what is no day as it is', () => {
  expect(dayInWords('2026-11-04')).toBe('4 November 2026');
  expect(shortDay('2026-09-24')).toBe('24 Sep 2026');
  expect(shortDay('2026-05-01')).toBe('1 May 2026');
  expect(dayInWords('soon')).toBe('soon');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [1_234_567.25, '1,234,567.3'],
  [-1_500, '-1,500'],
])('writes %d as %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test('gives a small group its count and no percentage, and says when there is none', () => {
  expect(shareInWords(share(11, 14))).toBe('11 of 14 (78.6%)');
  expect(shareInWords(share(3, 4))).toBe('3 of 4');
  expect(shareInShort(share(3, 4))).toBe('3 of 4');
  expect(shareInShort(share(11, 14))).toBe('78.6%');
  expect(shareInWords(share(0, 0))).toBe('nobody');
  expect(shareInShort(share(0, 0), 'no such call')).toBe('no such call');
});
