import { describe, expect, it } from 'vitest';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../src/domain/simulation/play.ts';
import {
  choices,
  hashOf,
  readMoves,
} from '../../../src/gallery/judge/playedMoves.ts';

const movesIn = (hash: string) => readMoves(hash).map(({ move }) => move);

describe('the moves in an address', () => {
  it('are read as they were written, whatever was chosen', () => {
    const all = choices.map(({ move }) => move);
    expect(movesIn(hashOf(all))).toEqual(all);
    expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
  });

  it('hold every move, with the sound choice under its code alone', () => {
    expect(movesIn(`#${moveCodes.join(',')}`)).toEqual(soundMoves(moveCodes));
  });

  it('end at the first word that is no move', () => {
    expect(movesIn('#D,CF,nothing,R')).toEqual([{ code: 'D' }, { code: 'CF' }]);
    expect(movesIn('')).toEqual([]);
    expect(movesIn('#')).toEqual([]);
  });
});
