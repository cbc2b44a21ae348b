import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { likelyMoves } from '../../../../src/domain/simulation/likelyMoves.ts';
import type { MoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { moveCodes } from '../../../../src/domain/simulation/moveCodes.ts';
import { movesUnder } from '../../../../src/domain/simulation/movesUnder.ts';
import { policy } from './desk.ts';

const channels = [
  'phone',
  'walkin',
  'email',
  'chat',
  'alert',
  'video',
  'desk',
] as const satisfies readonly CallCase['channel'][];
const offered = movesUnder(policy);
const played = fc.array(fc.constantFrom(...moveCodes), { maxLength: 20 });

describe('the moves in the action bar', () => {
  it.each(channels)('are six different ones at first: %s', (channel) => {
    const likely = likelyMoves(channel, [], offered);
    expect(new Set(likely).size).toBe(6);
    expect(likely).not.toContain(null);
  });

  it('are moves that this desk has', () => {
    const few: MoveCode[] = offered.filter(
      (code) => code !== 'CF' && code !== 'R',
    );
    fc.assert(
      fc.property(fc.constantFrom(...channels), played, (channel, made) => {
        const likely = likelyMoves(channel, made, few);
        expect(likely.filter((it) => it !== null && !few.includes(it))).toEqual(
          [],
        );
      }),
    );
  });

  it('keep their places for as long as they are offered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...channels), played, (channel, made) => {
        let before: readonly (MoveCode | null)[] = [];
        for (let count = 0; count <= made.length; count += 1) {
          const now = likelyMoves(channel, made.slice(0, count), offered);
          const moved = before.filter(
            (code, place) =>
              code !== null && now.includes(code) && now[place] !== code,
          );
          expect(moved).toEqual([]);
          before = now;
        }
      }),
    );
  });

  it('offer nothing twice, and nothing that was made but the answer to pressure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...channels), played, (channel, made) => {
        const likely = likelyMoves(channel, made, offered).filter(
          (code) => code !== null,
        );
        expect(new Set(likely).size).toBe(likely.length);
        expect(
          likely.filter((code) => code !== 'P' && made.includes(code)),
        ).toEqual([]);
      }),
    );
  });

  it('lead on: to enrolling and cleaning up after a reset, to Security, a warning and MFA that works after a no', () => {
    expect(likelyMoves('phone', ['D', 'CF', 'MA', 'R'], offered)).toEqual(
      expect.arrayContaining(['E', 'C']),
    );
    expect(likelyMoves('phone', ['D', 'CF', 'X'], offered)).toEqual(
      expect.arrayContaining(['SEC', 'W', 'OF']),
    );
  });
});
