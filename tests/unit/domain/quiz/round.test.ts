import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerInRound,
  goOnInRound,
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
    expect(round).toMatchObject({ queue: [], missed: ['two'], turn: 4 });
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
            if (item === undefined || round.turn > 60) break;
            if (isRight) rights.push(item);
            else misses.add(item);
            round = answered(round, isRight ? right : wrong);
          }
          fc.pre(round.queue.length === 0);
          expect(rights.toSorted()).toEqual(items.toSorted());
          expect(round.missed.toSorted()).toEqual([...misses].sort());
        },
      ),
    );
  });
});
