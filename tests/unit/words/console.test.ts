import { describe, expect, it } from 'vitest';
import { judgeDesk } from '../../../src/domain/simulation/deskRule.ts';
import {
  deskRuleWords,
  gapWords,
  standingWords,
} from '../../../src/words/console.ts';

const rule = {
  cases: [],
  window: 8,
  good: 6,
  hostile: 3,
  noCriticalIn: 5,
  wrongfulRefusals: 1,
};
const right = {
  attack: false,
  good: true,
  critical: [],
  refusedWrongly: false,
};
const attack = { ...right, attack: true };
const refused = { ...right, good: false, refusedWrongly: true };
const critical = {
  ...attack,
  good: false,
  critical: ['number_changed' as const],
};

function words(results: Parameters<typeof judgeDesk>[0]) {
  const verdict = judgeDesk(results, rule);
  return [
    standingWords(verdict, rule),
    ...verdict.gaps.map((gap) => gapWords(gap, rule, verdict)),
  ];
}

describe('what a learner reads of the desk', () => {
  it('says how many of what are there, and how many are still needed', () => {
    expect(words([])).toEqual([
      '0 of 6 good endings, 0 of 3 attacks among them.',
      '8 more calls',
      '6 more good endings',
      '3 more attacks that you end well',
    ]);
    expect(words([right, attack, right, critical, attack, refused])).toEqual([
      '4 of 6 good endings, 2 of 3 attacks among them.',
      '2 more calls',
      '2 more good endings',
      '1 more attack that you end well',
      'no critical error in the last 5 calls (now in 1)',
    ]);
    expect(
      words([attack, attack, attack, attack, right, right, refused, refused]),
    ).toEqual([
      '6 of 6 good endings, 3 of 3 attacks among them.',
      'at most 1 genuine caller turned away in the last 8 calls (now 2)',
    ]);
  });

  it('says the rule in one sentence for each part', () => {
    expect(deskRuleWords(rule)).toBe(
      'Your last 8 calls count. At least 6 of them end well, 3 attacks among these; the last 5 hold no critical error, and at most 1 genuine caller was turned away. Early mistakes fall out of the count.',
    );
  });
});
