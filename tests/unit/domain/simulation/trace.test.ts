import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../../src/domain/simulation/outcome.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import {
  MOST_MOVES,
  readTrace,
} from '../../../../src/domain/simulation/readTrace.ts';
import {
  hasRoom,
  traced,
  writeTrace,
} from '../../../../src/domain/simulation/trace.ts';
import { anyMove } from '../desks.ts';
import { callOf, calls, policy } from './desk.ts';
import { resultOf } from '../../../../src/domain/simulation/callResult.ts';

const anyCall = fc.constantFrom(...calls);
const anyOutcome = fc.constantFrom(...outcomes);
const anyVerdict = fc.constantFrom(null, 'y', 'n', 'r', '0');

describe('a trace', () => {
  it('reads as the moves, what came of them, and the ending', () => {
    const call = callOf('C04 A');
    const codes = ['D', 'H', 'K', 'B', 'CF', 'X', 'SEC', 'W', 'L'] as const;
    const moves = soundMoves(codes).map((move) => traced(move, call));
    expect(writeTrace({ moves, outcome: 'declined', verdict: '0' })).toBe(
      'D,H,Kp,B-,CFn,Xc,SEC,W,Lt,V0,Zdeclined',
    );
  });

  it('tells wording, form and certainty', () => {
    const call = callOf('C09 A');
    const moves = [
      { code: 'X', wording: 'leaks', certainty: 3 },
      { code: 'EX', complete: false },
      { code: 'L', truthful: false },
    ] as const;
    const text = writeTrace({
      moves: moves.map((move) => traced(move, call)),
      outcome: 'incomplete_exception',
      verdict: 'r',
    });
    expect(text).toBe('Xl3,EXn,Lf,Vr,Zincomplete_exception');
  });

  it('is read as it was written, and judged the same', () => {
    fc.assert(
      fc.property(
        anyCall,
        fc.array(anyMove, { maxLength: MOST_MOVES }),
        anyOutcome,
        anyVerdict,
        (call, moves, outcome, verdict) => {
          const written = {
            moves: moves.map((move) => traced(move, call)),
            outcome,
            verdict,
          };
          const read = readTrace(writeTrace(written));
          expect(read?.outcome).toBe(outcome);
          expect(read?.verdict).toBe(verdict);
          expect(read?.moves.map((it) => it.code + it.mark)).toEqual(
            written.moves.map((it) => it.code + it.mark),
          );
          expect(resultOf(read?.moves ?? [], call, policy)).toEqual(
            resultOf(moves, call, policy),
          );
        },
      ),
    );
  });

  it('fits the 255 characters of SCORM 1.2, however long the call', () => {
    fc.assert(
      fc.property(
        anyCall,
        fc.array(anyMove, { minLength: 30, maxLength: 90 }),
        anyOutcome,
        anyVerdict,
        (call, moves, outcome, verdict) => {
          const text = writeTrace({
            moves: moves.map((move) => traced(move, call)),
            outcome,
            verdict,
          });
          expect(text.length).toBeLessThanOrEqual(255);
          expect(text).toMatch(/^[A-Za-z0-9_,-]+$/);
          expect(readTrace(text)?.moves.length).toBeLessThanOrEqual(MOST_MOVES);
        },
      ),
    );
  });

  it('fits at its longest', () => {
    const call = callOf('C01 A');
    const longest = { ...traced({ code: 'SL' }, call), mark: '-' as const };
    const moves = Array.from({ length: MOST_MOVES }, () => ({
      ...longest,
      certainty: 3 as const,
    }));
    for (const outcome of outcomes) {
      expect(
        writeTrace({ moves, outcome, verdict: 'y' }).length,
      ).toBeLessThanOrEqual(255);
    }
  });

  it.each([
    '',
    'D',
    'D,Znothing',
    'QQ,Zdeclined',
    'd,Zdeclined',
    'D;Zdeclined',
    'Vx,Zdeclined',
    'Vy,D,Zdeclined',
    'Vy,V0,Zdeclined',
  ])('is not "%s"', (text) => {
    expect(readTrace(text)).toBeNull();
  });

  it('of an earlier release has no verdict', () => {
    expect(readTrace('D,CFn,Xc3,Lt,Zdeclined')).toMatchObject({
      verdict: null,
      outcome: 'declined',
    });
    expect(readTrace('Zdeclined')).toEqual({
      moves: [],
      outcome: 'declined',
      verdict: null,
    });
  });

  it('keeps its last place for closing', () => {
    expect(hasRoom(MOST_MOVES - 2, 'D')).toBe(true);
    expect(hasRoom(MOST_MOVES - 1, 'D')).toBe(false);
    expect(hasRoom(MOST_MOVES - 1, 'L')).toBe(true);
    expect(hasRoom(MOST_MOVES, 'Q')).toBe(false);
  });
});
