import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/domain/simulation/judge.ts';
import { isLeftWithNothing } from '../../../src/domain/simulation/outcome.ts';
import { criticalWords, faultWords } from '../../../src/words/outcomes.ts';
import { whyNotWords as whyNotOf } from '../../../src/words/whyNot.ts';
import { callOf } from '../domain/simulation/desk.ts';

type Ending = Parameters<typeof whyNotOf>[0] &
  Pick<Verdict, 'outcome' | 'need'>;

const whyNotWords = (
  of: Ending,
  faults: Parameters<typeof whyNotOf>[1],
  label = 'C04 A',
  blind: Parameters<typeof whyNotOf>[3] = null,
) =>
  whyNotOf(
    of,
    faults,
    callOf(label),
    blind,
    isLeftWithNothing(of.outcome, of.need),
  );

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
    `${criticalWords.given_unapproved} And 2 more things: see “What was missing”.`,
  );
  expect(
    whyNotWords({ ...ending, critical: ['false_log'] }, ['not_warned']),
  ).toBe(
    `${criticalWords.false_log} And 1 more thing: see “What was missing”.`,
  );
});

test('who was turned away is named before what was left undone', () => {
  const refused: Ending = { ...ending, outcome: 'wrongful_refusal' };
  // A log that is not true is no reason why somebody was turned away.
  expect(whyNotWords({ ...refused, critical: ['false_log'] }, [])).toMatch(
    /^The policy had a way /,
  );
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

test('of a genuine caller nobody says that the next desk gets the same call', () => {
  const why = (label: string) => whyNotWords(ending, ['not_reported'], label);
  expect(why('C04 A')).toMatch(/the next desk gets the same call/);
  for (const label of ['C02 A', 'C03 B', 'C15 A', 'C12 B'])
    expect(why(label)).toBe(
      'No report went to Security. What is stolen or taken over, or may be, is reported whoever asks.',
    );
});

test('a no with nothing seen before it is called that, and a guess a guess', () => {
  const blind = { code: 'X', certainty: 1 } as const;
  const good = { ...ending, good: true };
  const shown = 'What would have shown it: “Ring the number on file”.';
  expect(whyNotWords(good, [], 'C04 A', blind)).toBe(
    `Before the no nothing was looked up and nobody was checked: it rested on what was said alone. You said “a guess”, with nothing seen either way. ${shown} A genuine caller with the same story would have got the same no.`,
  );
  expect(whyNotWords(ending, ['not_reported'], 'C04 A', blind)).toMatch(
    /^Before the no .* And 1 more thing:/,
  );
  const certain = { ...blind, certainty: 3 } as const;
  expect(whyNotWords(ending, [], 'C02 A', certain)).toMatch(
    /You said “certain”, with nothing seen either way\. This caller was genuine\.$/,
  );
});
