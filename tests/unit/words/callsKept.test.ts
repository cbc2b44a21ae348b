import { expect, test } from 'vitest';
import { callsKeptWords } from '../../../src/words/callsKept.ts';

test.each([
  ['recording', 'browser', 'Closed calls are kept.'],
  ['recording', 'page', 'Closed calls are kept.'],
  [
    'practice',
    'browser',
    'Practice: closed calls are kept in this browser only, and not recorded.',
  ],
  [
    'practice',
    'page',
    'Practice: closed calls last until you close the page, and are not recorded.',
  ],
  ['review', 'browser', 'Review: calls are no longer recorded.'],
  ['elsewhere', 'browser', 'Calls are not recorded in this window.'],
  ['absent', 'browser', 'Calls are not recorded in this window.'],
  ['ended', 'page', 'Calls are not recorded in this window.'],
] as const)(
  'closed calls are promised to nobody who would lose them: %s, %s',
  (phase, kept, says) => {
    expect(callsKeptWords({ phase, kept })).toBe(says);
  },
);
