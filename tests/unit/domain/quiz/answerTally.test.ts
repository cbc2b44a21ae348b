import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  neededOf,
  tallyAnswers,
  tallyAttempt,
} from '../../../../src/domain/quiz/answerTally.ts';
import { attemptScore } from '../../../../src/domain/quiz/attemptScore.ts';
import type { DrawnItem } from '../../../../src/domain/quiz/check.ts';

/** Answers that count so much each, from 0 to 1; null for one that is missing. */
function drawnWith(...credits: (number | null)[]): DrawnItem[] {
  return credits.map((credit, place) => ({
    item: `item ${place}`,
    revision: 1,
    answer:
      credit === null
        ? null
        : {
            response: [],
            result: credit === 1 ? 'correct' : 'incorrect',
            ...(credit > 0 && credit < 1 && { credit }),
            latencySeconds: 1,
          },
  }));
}

describe('answers, counted', () => {
  it('are right, partly right or neither', () => {
    expect(tallyAnswers(drawnWith(1, 1, 0.67, 0))).toEqual({
      of: 4,
      right: 2,
      partly: 1,
      worth: 2.67,
    });
  });

  it('are not counted where there is none, or one is missing', () => {
    expect(tallyAnswers([])).toBeNull();
    expect(tallyAnswers(drawnWith(1, null))).toBeNull();
  });
});

describe('an attempt, counted', () => {
  it('is so by all its answers', () => {
    const drawn = drawnWith(1, 0.5, 0);
    expect(tallyAttempt({ drawn, score: 50 })).toMatchObject({
      of: 3,
      worth: 1.5,
    });
  });

  it('is not where an answer was dropped since, so that what is left makes another score', () => {
    expect(tallyAttempt({ drawn: drawnWith(1, 1), score: 66.67 })).toBeNull();
  });
});

describe('how many right answers are needed', () => {
  it.each([
    [15, 80, 12],
    [8, 80, 7],
    [3, 66.67, 2],
    [9, 0, 0],
    [4, 100, 4],
  ])('of %i with a pass mark of %f per cent: %i', (of, mark, needed) => {
    const tally = { of, right: of, partly: 0, worth: of };
    expect(neededOf(tally, mark)).toBe(needed);
  });

  it('need not be whole where some count in part', () => {
    const tally = { of: 8, right: 6, partly: 1, worth: 6.5 };
    expect(neededOf(tally, 80)).toBe(6.4);
  });

  it('is the smallest number whose score reaches the mark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 10_000 }),
        (of, hundredths) => {
          const mark = hundredths / 100;
          const needed = neededOf({ of, right: 0, partly: 0, worth: 0 }, mark);
          const scoreWith = (right: number) =>
            attemptScore(
              drawnWith(
                ...Array.from({ length: of }, (_, i) => (i < right ? 1 : 0)),
              ),
            );
          expect(scoreWith(needed)).toBeGreaterThanOrEqual(mark);
          if (needed > 0) expect(scoreWith(needed - 1)).toBeLessThan(mark);
        },
      ),
    );
  });
});
