import { describe, expect, it } from 'vitest';
import { deskLines } from '../../../../src/domain/simulation/deskLines.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import { replayOf } from '../../../../src/domain/simulation/replay.ts';
import { callOf } from './desk.ts';

const moves = soundMoves(['A', 'D', 'K', 'CF', 'X', 'L']);
const lines = deskLines(callOf('C04 A'), moves, 1);

describe('the call again', () => {
  it('says once of each move what came of it, at its last line that is no pressure', () => {
    const said = replayOf(lines, null, 'neither').filter(
      ({ ends }) => ends !== null,
    );
    expect(said.map(({ ends }) => ends)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(said.every(({ line, ends }) => line.move === ends)).toBe(true);
    expect(said.some(({ line }) => line.push)).toBe(false);
    expect(lines.some(({ push }) => push)).toBe(true);
  });

  it('turns once: at what the check showed, or at the move that gave something away', () => {
    const at = (led: 'neither' | 'unsafe') =>
      replayOf(lines, 3, led)
        .filter(({ turns }) => turns)
        .map(({ line }) => [line.code, line.kind]);
    expect(at('neither')).toEqual([['CF', 'other']]);
    expect(at('unsafe')).toEqual([['CF', 'desk']]);
  });

  it('turns nowhere where nothing turned it', () => {
    expect(replayOf(lines, null, 'neither').some(({ turns }) => turns)).toBe(
      false,
    );
  });
});
