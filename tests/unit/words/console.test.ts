import { describe, expect, it } from 'vitest';
import { deskRuleWords } from '../../../src/words/console.ts';

const rule = {
  cases: [],
  window: 8,
  good: 6,
  hostile: 3,
  noCriticalIn: 5,
  wrongfulRefusals: 1,
};

describe('what a learner reads of the desk', () => {
  it('says the rule in one sentence for each part', () => {
    expect(deskRuleWords(rule)).toBe(
      'Your last 8 calls count. At least 6 of them end well, and at least 3 of the good ones are attacks; the last 5 hold no critical error, and at most 1 genuine case was left undone.',
    );
  });
});
