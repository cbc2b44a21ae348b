import { describe, expect, it } from 'vitest';
import {
  fromTheTurn,
  onlyLeftOut,
} from '../../../../src/domain/simulation/fromTheTurn.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { ledTo } from '../../../../src/domain/simulation/ledTo.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { turnOf } from '../../../../src/domain/simulation/turn.ts';
import { callOf, calls, policy } from './desk.ts';

const movesOf = (codes: string) =>
  soundMoves(codes.split(' ').filter(isMoveCode));
const codesOf = (moves: ReturnType<typeof movesOf>) =>
  moves.map(({ code }) => code).join(' ');

function again(label: string, codes: string): string {
  const call = callOf(label);
  const moves = movesOf(codes);
  const verdict = judge(play(moves, call, policy), call, policy);
  const led = ledTo(verdict);
  const turn = turnOf(moves, call, policy, led);
  const leftOut = onlyLeftOut(moves, verdict.missing, call, policy);
  return codesOf([...fromTheTurn(moves, turn, led !== 'neither', leftOut)]);
}

describe('a second try', () => {
  it.each([
    ['an unsafe call before it went through', 'C04 A', 'A D K R E L', 'A D K'],
    ['a wrongful refusal before the no', 'C02 A', 'D IP X L', 'D IP'],
    ['a loose end with all that was done', 'C04 A', 'D CF X L', 'D CF X'],
    [
      'a reset after which Security was not told, with the reset',
      'C02 A',
      'D IP MA R E C L',
      'D IP MA R E C',
    ],
    ['a call that nothing turned at its beginning', 'C04 A', 'Q', ''],
  ])('takes up %s', (_, label, codes, kept) => {
    expect(again(label, codes)).toBe(kept);
  });

  it('takes up a call whose log is not true before the log', () => {
    const moves = movesOf('D CF X SEC W L');
    expect(codesOf([...fromTheTurn(moves, 5, true, true)])).toBe(
      'D CF X SEC W',
    );
  });

  it('can always still end well', () => {
    for (const call of calls)
      for (const codes of ['D R E L', 'D X L', 'D L', 'D K A E L']) {
        const { id, variant, model } = call;
        const kept = again(`${id} ${variant}`, codes).split(' ');
        const rest = model.filter(
          (code) => !kept.some((made) => made === code),
        );
        const moves = movesOf([...kept, ...rest].join(' '));
        expect(
          judge(play(moves, call, policy), call, policy).good,
          `${id} ${variant}: ${codes}`,
        ).toBe(true);
      }
  });
});
