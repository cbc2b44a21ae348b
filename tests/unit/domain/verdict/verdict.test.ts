import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckState } from '../../../../src/domain/quiz/check.ts';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { deskIsOpen } from '../../../../src/domain/verdict/deskIsOpen.ts';
import {
  isFinal,
  judgeCourse,
  sameVerdict,
  type Verdict,
} from '../../../../src/domain/verdict/verdict.ts';
import { course, rule } from '../courses.ts';

function scored(...scores: (number | null)[]): CheckState {
  return { seed: 1, attempts: scores.map((score) => ({ drawn: [], score })) };
}

describe('the verdict', () => {
  it('is open with all attempts left before the first', () => {
    expect(judgeCourse(scored(), rule)).toEqual({
      kind: 'open',
      attemptsLeft: 3,
      best: null,
    });
  });

  it('is not passed with two of three right at 80 per cent', () => {
    expect(judgeCourse(scored(66.67), rule)).toEqual({
      kind: 'open',
      attemptsLeft: 2,
      best: 66.67,
    });
  });

  it('is passed exactly at the pass mark', () => {
    expect(judgeCourse(scored(80), rule).kind).toBe('passed');
    expect(judgeCourse(scored(79.99), rule).kind).toBe('open');
  });

  it("is the first passing attempt's, with its own score, whatever follows", () => {
    const passed = { kind: 'passed', score: 80, attempt: 2 };
    expect(judgeCourse(scored(0, 80), rule)).toEqual(passed);
    expect(judgeCourse(scored(0, 80, 100), rule)).toEqual(passed);
    expect(judgeCourse(scored(0, 80, null), rule)).toEqual(passed);
  });

  it('is exhausted with the best score when no attempt is left', () => {
    expect(judgeCourse(scored(33.33, 66.67, 0), rule)).toEqual({
      kind: 'exhausted',
      score: 66.67,
    });
  });

  it('stays open while the last attempt is under way', () => {
    expect(judgeCourse(scored(33.33, 66.67, null), rule)).toEqual({
      kind: 'open',
      attemptsLeft: 1,
      best: 66.67,
    });
  });

  it('stays open while an attempt is under way that the rule would not allow any more', () => {
    const fewer = { ...rule, attempts: 1 };
    expect(judgeCourse(scored(33.33, null), fewer).kind).toBe('open');
    expect(judgeCourse(scored(33.33, 20), fewer).kind).toBe('exhausted');
  });

  it('waits for the practice desk once the check is passed, and only then', () => {
    expect(judgeCourse(scored(90), rule, 80, true)).toEqual({
      kind: 'desk',
      score: 90,
      attempt: 1,
    });
    expect(judgeCourse(scored(0, 0, 0), rule, 80, true).kind).toBe('exhausted');
  });

  it("takes the LMS's mastery score in place of the pass mark, lower or higher", () => {
    expect(judgeCourse(scored(66.67), rule, 60).kind).toBe('passed');
    expect(judgeCourse(scored(90), rule, 95).kind).toBe('open');
    expect(judgeCourse(scored(0), rule, 0).kind).toBe('passed');
  });

  it('never turns from passed by a later attempt, and gives a score between 0 and 100', () => {
    const anyScores = fc.array(fc.integer({ min: 0, max: 100 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        anyScores,
        fc.integer({ min: 0, max: 100 }),
        (scores, mark) => {
          const verdict = judgeCourse(scored(...scores), rule, mark);
          const passes = scores.some((score) => score >= mark);
          expect(verdict.kind === 'passed').toBe(passes);
          if (verdict.kind !== 'open') expect(scores).toContain(verdict.score);
          if (verdict.kind === 'exhausted') {
            expect(scores).toHaveLength(3);
            expect(verdict.score).toBe(Math.max(...scores));
          }
        },
      ),
    );
  });
});

describe('a verdict', () => {
  const all: Verdict[] = [
    { kind: 'open', attemptsLeft: 1, best: 20 },
    { kind: 'desk', score: 90, attempt: 1 },
    { kind: 'passed', score: 90, attempt: 1 },
    { kind: 'exhausted', score: 20 },
  ];

  it('is final when the course is passed or no attempt is left', () => {
    expect(all.filter(isFinal).map(({ kind }) => kind)).toEqual([
      'passed',
      'exhausted',
    ]);
  });

  it('is the same as another when it says the same', () => {
    const passed: Verdict = { kind: 'passed', score: 90, attempt: 1 };
    expect(all.filter((one) => sameVerdict(one, passed))).toEqual([passed]);
    expect(sameVerdict(passed, { ...passed, attempt: 2 })).toBe(false);
  });
});

describe('the practice desk', () => {
  const desk = {
    cases: ['C01'],
    window: 6,
    good: 6,
    hostile: 3,
    noCriticalIn: 3,
    wrongfulRefusals: 1,
  };
  const withDesk = { ...course, desk };

  it('is open until it is passed, and never where the course has none', () => {
    expect(deskIsOpen(withDesk, newDesk)).toBe(true);
    expect(deskIsOpen(withDesk, { ...newDesk, passed: true })).toBe(false);
    expect(deskIsOpen(course, newDesk)).toBe(false);
  });
});
