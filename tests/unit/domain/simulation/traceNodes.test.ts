import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../src/domain/simulation/callState.ts';
import {
  MOST_MOVES,
  readTrace,
} from '../../../../src/domain/simulation/readTrace.ts';
import {
  hasRoom,
  traced,
  traceNodes,
  writeTrace,
} from '../../../../src/domain/simulation/trace.ts';
import { shownBy } from '../../../../src/domain/simulation/transcript.ts';
import { callOf } from './ruleDesk.ts';

const shows = (
  result:
    'confirms' | 'fails' | 'no_answer' | 'misleads' | 'not_proof' | 'none',
) => ({ text: `words of ${result}`, result });
const call = {
  ...callOf('C09 A'),
  moves: {
    K: shows('not_proof'),
    B: shows('none'),
    CF: shows('confirms'),
    CG: shows('misleads'),
    VC: shows('no_answer'),
    IP: shows('fails'),
    X: { text: 'words' },
    SEC: { text: 'words' },
  },
};
const found = {
  outcome: 'declined',
  reset: false,
  verifiedFirst: false,
  refusedWrongly: false,
} as const;

describe('the nodes of a trace', () => {
  it('are each move with what came of it, what the course found, and the ending', () => {
    const moves: Move[] = [
      { code: 'D' },
      { code: 'K' },
      { code: 'B' },
      { code: 'CF' },
      { code: 'CG' },
      { code: 'VC' },
      { code: 'IP' },
      { code: 'VL' },
      { code: 'EX', complete: true },
      { code: 'EX', complete: false },
      { code: 'X', certainty: 2 },
      { code: 'X', wording: 'curt' },
      { code: 'SEC', certainty: 1 },
      { code: 'L', truthful: true },
    ];
    expect(traceNodes(moves, call, found)).toEqual([
      'D',
      'Kp',
      'B-',
      'CFy',
      'CGm',
      'VC0',
      'IPn',
      'VL-',
      'EXy',
      'EXn',
      'Xc2',
      'Xk',
      'SEC',
      'Lt',
      'V0',
      'Zdeclined',
    ]);
  });

  it.each<[Move, string]>([
    [{ code: 'L', truthful: true }, 'Lt'],
    [{ code: 'L', truthful: true, complete: false }, 'Li'],
    [{ code: 'L', truthful: false }, 'Lf'],
    [{ code: 'L', truthful: false, complete: false }, 'Lf'],
  ])(
    'tell of the entry whether it was true, and whole: %j is %s',
    (move, node) => {
      expect(traceNodes([move], call, found)).toEqual([
        node,
        'V0',
        'Zdeclined',
      ]);
    },
  );

  it.each([
    [{ reset: true, verifiedFirst: true }, 'Vy'],
    [{ reset: true, verifiedFirst: false }, 'Vn'],
    [{ reset: true, verifiedFirst: true, refusedWrongly: true }, 'Vy'],
    [{ refusedWrongly: true }, 'Vr'],
    [{ verifiedFirst: true }, 'V0'],
  ])('say of %j %s', (change, node) => {
    expect(traceNodes([], call, { ...found, ...change })).toEqual([
      node,
      'Zdeclined',
    ]);
  });

  it('of too long a call are the first move and the last ones', () => {
    const moves = [
      ...['D', 'H'].map(() => ({ code: 'D' as const, mark: '' as const })),
      ...Array.from({ length: MOST_MOVES - 1 }, () => ({
        code: 'H' as const,
        mark: '' as const,
      })),
    ];
    const written = (count: number) =>
      writeTrace({
        moves: moves.slice(0, count),
        outcome: 'declined',
        verdict: null,
      }).split(',');
    expect(written(MOST_MOVES)).toHaveLength(MOST_MOVES + 1);
    expect(written(MOST_MOVES).slice(0, 2)).toEqual(['D', 'D']);
    expect(written(MOST_MOVES + 1)).toHaveLength(MOST_MOVES + 1);
    expect(written(MOST_MOVES + 1).slice(0, 2)).toEqual(['D', 'H']);
  });

  it('leave the last place for closing, with an entry or without', () => {
    expect(hasRoom(MOST_MOVES - 1, 'Q')).toBe(true);
    expect(hasRoom(MOST_MOVES - 1, 'X')).toBe(false);
    expect(hasRoom(MOST_MOVES, 'L')).toBe(false);
  });

  it('mark an unworded refusal as a polite one', () => {
    expect(traced({ code: 'X' }, call).mark).toBe('c');
  });

  it("mark a refusal in the learner's own words as that, and no more", () => {
    expect(traced({ code: 'X', wording: 'own' }, call).mark).toBe('o');
  });
});

describe('a trace that is read', () => {
  it('gives back what was chosen along with each move', () => {
    expect(
      readTrace('D,Xl3,Xk,Xc,Xo2,X-,EXy,EXn,EX-,Lt,Li,Lf,L-,Kp,Vn,Zdeclined'),
    ).toEqual({
      outcome: 'declined',
      verdict: 'n',
      moves: [
        { code: 'D', mark: '' },
        { code: 'X', mark: 'l', wording: 'leaks', certainty: 3 },
        { code: 'X', mark: 'k', wording: 'curt' },
        { code: 'X', mark: 'c', wording: 'courteous' },
        { code: 'X', mark: 'o', wording: 'own', certainty: 2 },
        { code: 'X', mark: '-' },
        { code: 'EX', mark: 'y', complete: true },
        { code: 'EX', mark: 'n', complete: false },
        { code: 'EX', mark: '-' },
        { code: 'L', mark: 't', truthful: true },
        { code: 'L', mark: 'i', truthful: true, complete: false },
        { code: 'L', mark: 'f', truthful: false },
        { code: 'L', mark: '-' },
        { code: 'K', mark: 'p' },
      ],
    });
    expect(readTrace('X,Zdeclined')?.moves).toEqual([{ code: 'X', mark: '' }]);
  });

  it.each([
    'Dx,Zdeclined',
    'D y,Zdeclined',
    'xD,Zdeclined',
    'Dyy,Zdeclined',
    'D4,Zdeclined',
    ',Zdeclined',
    'D,,Zdeclined',
    'D,declinedZ',
    `${'D,'.repeat(MOST_MOVES + 1)}Zdeclined`,
  ])('is none in "%s"', (text) => {
    expect(readTrace(text)).toBeNull();
  });

  it('may have as many moves as fit', () => {
    expect(
      readTrace(`${'D,'.repeat(MOST_MOVES)}V0,Zdeclined`)?.moves,
    ).toHaveLength(MOST_MOVES);
  });
});

describe('what a move shows', () => {
  it('is what the case says, also where it leads nowhere, and else nothing', () => {
    expect(shownBy(call, 'CF')).toBe('words of confirms');
    expect(shownBy(call, 'B')).toBe('words of none');
    expect(shownBy(call, 'VL')).toBe('');
  });
});
