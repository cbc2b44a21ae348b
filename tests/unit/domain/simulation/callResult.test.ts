import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../../src/domain/simulation/callResult.ts';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import type { Move } from '../../../../src/domain/simulation/callState.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import { callOf, policy } from './ruleDesk.ts';

const anything = { text: 'words', result: 'confirms' as const };
const impostor: CallCase = {
  ...callOf('C09 A'),
  truth: 'impostor',
  compromised: false,
  moves: Object.fromEntries(
    ['CF', 'MA', 'R', 'SL', 'OF', 'E', 'GX', 'SD', 'NC', 'X', 'SEC'].map(
      (code) => [code, anything],
    ),
  ),
};
const genuine: CallCase = { ...impostor, truth: 'genuine' };
const movesOf = (text: string) =>
  soundMoves(text.split(' ').filter(isMoveCode));
const after = (text: string, call = impostor) =>
  resultOf(movesOf(text), call, policy);

describe('an impostor who was given something', () => {
  it.each([
    ['R', true],
    ['SL', true],
    ['SD', true],
    ['NC', true],
    ['GX', true],
    ['OF E', true],
    ['D MA EX', true],
    ['EX', false],
    ['EX L', true],
    ['D MA', false],
    ['OF', false],
    ['X SEC', false],
  ])('after %s: %s', (moves, given) => {
    expect(after(moves).acceptedFalsely).toBe(given);
    expect(after(moves, genuine).acceptedFalsely).toBe(false);
  });

  it('is not one who got an incomplete form approved', () => {
    const moves: Move[] = [...movesOf('D MA'), { code: 'EX', complete: false }];
    expect(resultOf(moves, impostor, policy).acceptedFalsely).toBe(false);
  });
});

describe('the result of a call', () => {
  it('says of the caller what the case says', () => {
    expect(after('L')).toMatchObject({
      case: 'C09',
      variant: 'A',
      tactics: impostor.tactics,
      hostile: true,
      attack: true,
    });
    const taken = resultOf([], { ...genuine, compromised: true }, policy);
    expect(taken).toMatchObject({ hostile: false, attack: true });
    expect(after('L', genuine)).toMatchObject({
      hostile: false,
      attack: false,
    });
  });

  it('says whether a reset was made, by whichever line', () => {
    expect(['R', 'SL', 'GX', 'L'].map((it) => after(it).reset)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('says whether the entry was written and true', () => {
    const closing = (move: Move) => resultOf([move], genuine, policy).logTrue;
    expect(closing({ code: 'L', truthful: true })).toBe(true);
    expect(closing({ code: 'L', truthful: false })).toBe(false);
    const short = { code: 'L', truthful: true, complete: false } as const;
    expect(closing(short)).toBe(true);
    expect(closing({ code: 'Q' })).toBe(false);
    expect(resultOf([], genuine, policy).logTrue).toBe(false);
  });

  it('keeps the last certainty that was given, and none where none was', () => {
    const moves: Move[] = [
      { code: 'X', certainty: 1 },
      { code: 'R', certainty: 3 },
      { code: 'SEC' },
    ];
    expect(resultOf(moves, genuine, policy).certainty).toBe(3);
    expect(after('X L', genuine).certainty).toBeNull();
  });

  it('counts the minutes of its moves', () => {
    expect(after('X SEC L').minutes).toBe(2.5);
    expect(after('').minutes).toBe(0);
    // Who stands at the counter need not come there first.
    expect(after('IP', impostor).minutes).toBe(15);
    expect(after('IP', { ...impostor, channel: 'walkin' }).minutes).toBe(2);
  });
});
