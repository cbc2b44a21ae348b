import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerInRound,
  goOnInRound,
  isOver,
  isThrough,
  newRound,
} from '../../../../src/domain/quiz/round.ts';
import type { Round } from '../../../../src/domain/quiz/round.ts';

const right = { response: ['b'], score: { kind: 'correct' as const } };
const wrong = { response: ['a'], score: { kind: 'incorrect' as const } };
const half = {
  response: ['a'],
  score: { kind: 'partial' as const, credit: 0.5 },
};
const answered = (round: Round, answer: typeof right | typeof wrong) =>
  goOnInRound(answerInRound(round, answer));

describe('a practice round', () => {
  it('asks in order, and a missed item again at the end', () => {
    let round = newRound(['one', 'two', 'three']);
    round = answered(round, right);
    round = answered(round, wrong);
    expect(round.queue).toEqual(['three', 'two']);
    round = answered(round, right);
    round = answered(round, right);
    expect(round).toMatchObject({ queue: ['two'], missed: ['two'], turn: 3 });
    expect(isOver(round)).toBe(true);
  });

  it('takes a partly right answer as missed', () => {
    const round = goOnInRound(answerInRound(newRound(['one']), half));
    expect(round).toMatchObject({ queue: ['one'], missed: ['one'] });
  });

  it('keeps the first answer until it is left, and does not leave without one', () => {
    const round = answerInRound(newRound(['one']), wrong);
    expect(answerInRound(round, right)).toBe(round);
    const fresh = newRound(['one']);
    expect(goOnInRound(fresh)).toBe(fresh);
    const over = newRound([]);
    expect(answerInRound(over, right)).toBe(over);
  });

  it('keeps the last right answer, and is over with it', () => {
    const round = answerInRound(newRound(['one']), right);
    expect(isOver(round)).toBe(true);
    expect(goOnInRound(round)).toBe(round);
    expect(isOver(answerInRound(newRound(['one']), wrong))).toBe(false);
    expect(isOver(answerInRound(newRound(['one', 'two']), right))).toBe(false);
    expect(isOver(newRound(['one']))).toBe(false);
  });

  it('is through once each item was answered, rightly or not', () => {
    const first = newRound(['one', 'two']);
    expect(isThrough(first)).toBe(false);
    const second = answered(first, wrong);
    expect(isThrough(answerInRound(first, wrong))).toBe(false);
    expect(isThrough(second)).toBe(false);
    expect(isThrough(answerInRound(second, right))).toBe(true);
    expect(isThrough(answered(second, right))).toBe(true);
  });

  it('ends once every item was answered rightly, and counts each missed one once', () => {
    const anyItems = fc.uniqueArray(fc.string({ minLength: 1 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        anyItems,
        fc.infiniteStream(fc.boolean()),
        (items, answers) => {
          let round = newRound(items);
          const rights: string[] = [];
          const misses = new Set<string>();
          for (const isRight of answers) {
            const [item] = round.queue;
            if (item === undefined || isOver(round) || round.turn > 60) break;
            if (isRight) rights.push(item);
            else misses.add(item);
            round = answered(round, isRight ? right : wrong);
          }
          fc.pre(isOver(round));
          expect(rights.toSorted()).toEqual(items.toSorted());
          expect(round.missed.toSorted()).toEqual([...misses].sort());
        },
      ),
    );
  });
});
