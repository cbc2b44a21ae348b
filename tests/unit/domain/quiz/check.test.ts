import { describe, expect, it } from 'vitest';
import {
  checkIsPassed,
  mayStart,
  openAttempt,
  type CheckState,
} from '../../../../src/domain/quiz/check.ts';
import { masteryOf } from '../../../../src/domain/quiz/mastery.ts';
import { itemOf, rule } from '../courses.ts';

function scored(...scores: (number | null)[]): CheckState {
  return { seed: 1, attempts: scores.map((score) => ({ drawn: [], score })) };
}

describe('the check', () => {
  it('is passed once one attempt has reached the pass mark', () => {
    expect(checkIsPassed(scored(20, 80, 40), 80)).toBe(true);
    expect(checkIsPassed(scored(79.99, 20), 80)).toBe(false);
    expect(checkIsPassed(scored(), 80)).toBe(false);
  });

  it('is not passed by an attempt under way, though nothing is needed', () => {
    expect(checkIsPassed(scored(null), 0)).toBe(false);
    expect(checkIsPassed(scored(0), 0)).toBe(true);
  });

  it('may begin again between attempts, as often as the rule allows', () => {
    expect(mayStart(scored(), rule)).toBe(true);
    expect(mayStart(scored(20, 20), rule)).toBe(true);
    expect(mayStart(scored(20, null), rule)).toBe(false);
    expect(mayStart(scored(20, 20, 20), rule)).toBe(false);
  });

  it('has an attempt under way only where the last has no score', () => {
    expect(openAttempt(scored(20, null))?.score).toBeNull();
    expect(openAttempt(scored(20))).toBeNull();
    expect(openAttempt(scored())).toBeNull();
  });
});

describe('an objective of which nothing was answered', () => {
  it('is not mastered, though nothing is needed', () => {
    const [one] = masteryOf([], [itemOf('one')], 0);
    expect(one).toMatchObject({ answered: 0, score: null, mastered: false });
  });
});
