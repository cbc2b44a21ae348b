import { expect, test } from 'vitest';
import { criticalWords, faultWords } from '../../../src/words/outcomes.ts';
import { whyNotWords } from '../../../src/words/whyNot.ts';

test('a good call needs no reason, not even for what it left out', () => {
  expect(whyNotWords({ good: true, critical: [] }, ['log_incomplete'])).toBe(
    '',
  );
});

test('an end that is loose is named', () => {
  const loose = { good: false, critical: [] };
  expect(whyNotWords(loose, ['not_reported'])).toBe(faultWords.not_reported);
  expect(whyNotWords(loose, ['not_reported', 'not_warned'])).toBe(
    `${faultWords.not_reported} And 1 more thing: see “What was missing”.`,
  );
});

test('what nothing makes up for comes first', () => {
  expect(
    whyNotWords({ good: false, critical: ['false_log', 'given_unapproved'] }, [
      'not_warned',
    ]),
  ).toBe(
    `${criticalWords.false_log} And 2 more things: see “What was missing”.`,
  );
});
