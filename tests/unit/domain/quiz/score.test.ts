import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CheckState,
  DrawnItem,
} from '../../../../src/domain/quiz/check.ts';
import { attemptScore } from '../../../../src/domain/quiz/attemptScore.ts';
import { answerItem } from '../../../../src/domain/quiz/draw.ts';
import { scoreItem } from '../../../../src/domain/quiz/scoreItem.ts';
import { keyOf, right, wrong } from '../courses.ts';

const anyOutcomes = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

function drawn(count: number): DrawnItem[] {
  return Array.from({ length: count }, (_, n) => ({
    item: `item_${n}`,
    revision: 1,
    answer: null,
  }));
}

/** An attempt answered in this order; `outcomes` says which items are right. */
function answered(outcomes: boolean[], order: number[]): CheckState {
  return order.reduce<CheckState>(
    (state, n) => answerItem(state, `item_${n}`, outcomes[n] ? right : wrong),
    { seed: 1, attempts: [{ drawn: drawn(outcomes.length), score: null }] },
  );
}

describe('the score of an attempt', () => {
  it('stays open until the last answer, then lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        const order = outcomes.map((_, n) => n);
        const early = answered(outcomes, order.slice(0, -1));
        expect(early.attempts[0]?.score).toBeNull();
        const score = answered(outcomes, order).attempts[0]?.score;
        const share = outcomes.filter(Boolean).length / outcomes.length;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score).toBeCloseTo(share * 100, 2);
      }),
    );
  });

  it('does not depend on the order of answering', () => {
    const anyOrders = anyOutcomes.chain((outcomes) => {
      const order = outcomes.map((_, n) => n);
      const shuffled = fc.shuffledSubarray(order, { minLength: order.length });
      return fc.tuple(fc.constant(outcomes), shuffled);
    });
    fc.assert(
      fc.property(anyOrders, ([outcomes, order]) => {
        const inOrder = answered(
          outcomes,
          order.toSorted((a, b) => a - b),
        );
        expect(answered(outcomes, order)).toEqual(inOrder);
      }),
    );
  });

  it('is 66.67 for two of three and 0 for an attempt without items', () => {
    const attempt = answered([true, false, true], [0, 1, 2]).attempts[0];
    expect(attempt?.score).toBe(66.67);
    expect(attemptScore([])).toBe(0);
  });
});

describe('the result of an answer', () => {
  it("is right for the key's letters in any order, and for nothing else", () => {
    const key = { ...keyOf('one'), correct: ['a', 'c'] };
    expect(scoreItem(key, ['c', 'a'])).toEqual({ kind: 'correct' });
    for (const response of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'a']])
      expect(scoreItem(key, response)).toEqual({ kind: 'incorrect' });
  });

  it('leaves the response in the order it was given', () => {
    const response = ['c', 'a'];
    scoreItem(keyOf('one'), response);
    expect(response).toEqual(['c', 'a']);
  });
});
