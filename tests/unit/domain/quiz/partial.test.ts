import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerCredit,
  attemptScore,
} from '../../../../src/domain/quiz/attemptScore.ts';
import {
  creditOf,
  resultOf,
  scoreItem,
} from '../../../../src/domain/quiz/scoreItem.ts';
import { anyResponse, keys } from './kinds.ts';

describe('the score of an answer', () => {
  it('lies between 0 and 1 for whatever a page hands in, and is whole only for the key', () => {
    for (const key of Object.values(keys)) {
      fc.assert(
        fc.property(anyResponse, (response) => {
          const score = scoreItem(key, response);
          expect(creditOf(score)).toBeGreaterThanOrEqual(0);
          expect(creditOf(score)).toBeLessThanOrEqual(1);
          expect(creditOf(score) === 1).toBe(score.kind === 'correct');
          const ordered =
            key.kind === 'sequencing' ? response : [...response].sort();
          expect(score.kind === 'correct').toBe(
            ordered.join() === key.correct.join(),
          );
        }),
      );
    }
  });

  it('does not depend on the order of ticking or pairing, but on the order of a sequence', () => {
    expect(scoreItem(keys.multiple, ['c', 'a'])).toEqual({ kind: 'correct' });
    expect(scoreItem(keys.match, ['c.2', 'a.2', 'b.1'])).toEqual({
      kind: 'correct',
    });
    expect(scoreItem(keys.sequence, ['a', 'b', 'c', 'd']).kind).not.toBe(
      'correct',
    );
    expect(scoreItem(keys.sequence, ['c', 'a', 'd', 'b'])).toEqual({
      kind: 'correct',
    });
  });

  it('is all or nothing for a single choice and a statement', () => {
    expect(scoreItem(keys.choice, ['a'])).toEqual({ kind: 'incorrect' });
    expect(scoreItem(keys.choice, ['a', 'b'])).toEqual({ kind: 'incorrect' });
    expect(scoreItem(keys.statement, ['true'])).toEqual({ kind: 'incorrect' });
    expect(scoreItem(keys.statement, ['false'])).toEqual({ kind: 'correct' });
  });

  it.each([
    [['a'], 0.5],
    [['a', 'b', 'c'], 0.5],
    [['a', 'b'], 0],
    [['a', 'b', 'c', 'd'], 0],
    [['b', 'd'], 0],
    [[], 0],
  ])(
    'of the choices %j, where a and c are right, is %d',
    (response, credit) => {
      expect(creditOf(scoreItem(keys.multiple, response))).toBe(credit);
    },
  );

  it.each([
    [['a', 'd', 'b', 'c'], 2 / 3],
    [['c', 'a', 'b', 'd'], 1 / 3],
    [['a', 'c', 'd', 'b'], 1 / 3],
    [['b', 'd', 'a', 'c'], 0],
    [[], 0],
  ])('of the order %j, where c a d b is right, is %d', (response, credit) => {
    expect(creditOf(scoreItem(keys.sequence, response))).toBeCloseTo(credit);
  });

  it.each([
    [['a.2', 'b.1', 'c.1'], 2 / 3],
    [['a.2'], 1 / 3],
    [['a.2', 'a.1', 'b.2', 'c.1'], 0],
  ])(
    'of the pairs %j, where a.2 b.1 c.2 is right, is %d',
    (response, credit) => {
      expect(creditOf(scoreItem(keys.match, response))).toBeCloseTo(credit);
    },
  );

  it('is told to an LMS as correct only when it is whole', () => {
    expect(resultOf({ kind: 'correct' })).toBe('correct');
    expect(resultOf({ kind: 'partial', credit: 0.9 })).toBe('incorrect');
    expect(resultOf({ kind: 'incorrect' })).toBe('incorrect');
  });

  it('is nothing where there is no answer', () => {
    expect(answerCredit(null)).toBe(0);
  });

  it('counts in part towards the attempt', () => {
    const answered = (result: 'correct' | 'incorrect', credit?: number) => ({
      item: 'one',
      revision: 1,
      answer: {
        response: [],
        result,
        latencySeconds: 1,
        ...(credit !== undefined && { credit }),
      },
    });
    expect(
      attemptScore([answered('correct'), answered('incorrect', 0.5)]),
    ).toBe(75);
  });
});
