import { expect, test } from 'vitest';
import { criticalWords, faultWords } from '../../../src/words/outcomes.ts';
import { whyNotWords } from '../../../src/words/whyNot.ts';

type Ending = Parameters<typeof whyNotWords>[0];

const ending: Ending = {
  good: false,
  critical: [],
  outcome: 'unfinished',
  need: 'reset',
};

test('a good call needs no reason, not even for what it left out', () => {
  expect(whyNotWords({ ...ending, good: true }, ['log_incomplete'])).toBe('');
});

test('an end that is loose is named', () => {
  const loose = ending;
  expect(whyNotWords(loose, ['not_reported'])).toBe(faultWords.not_reported);
  expect(whyNotWords(loose, ['not_reported', 'not_warned'])).toBe(
    `${faultWords.not_reported} And 1 more thing: see “What was missing”.`,
  );
});

test('what nothing makes up for comes first', () => {
  expect(
    whyNotWords({ ...ending, critical: ['false_log', 'given_unapproved'] }, [
      'not_warned',
    ]),
  ).toBe(
    `${criticalWords.false_log} And 2 more things: see “What was missing”.`,
  );
});

test('who was turned away is named before what was left undone', () => {
  const refused: Ending = { ...ending, outcome: 'wrongful_refusal' };
  expect(whyNotWords(refused, [])).toBe(
    'The policy had a way to help them, and they left with nothing that works.',
  );
  expect(whyNotWords(refused, ['not_reported'])).toMatch(
    /^The policy had a way .* And 1 more thing:/,
  );
});

test('of an alert nobody is said to have left', () => {
  const alert: Ending = {
    ...ending,
    outcome: 'wrongful_refusal',
    need: 'contain',
  };
  expect(whyNotWords(alert, ['not_contained'])).toBe(faultWords.not_contained);
});
