import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../../src/domain/simulation/callResult.ts';
import { lightOf } from '../../../../src/domain/simulation/light.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import { callOf, calls, policy } from './desk.ts';

const lightAfter = (label: string, moves: string) =>
  lightOf(
    resultOf(
      soundMoves(moves.split(' ').filter(isMoveCode)),
      callOf(label),
      policy,
    ),
  );

describe('the light of a call', () => {
  it('is never sound for whoever hung up at once', () => {
    const lights = calls.map(({ id, variant }) =>
      lightAfter(`${id} ${variant}`, 'Q'),
    );
    expect(new Set(lights)).toEqual(new Set(['undecided', 'refused']));
  });

  it.each([
    ['C04 A', 'D CF X SEC W L', 'good'],
    // Told no, and an end is loose.
    ['C04 A', 'D CF X L', 'loose'],
    // Told nobody anything.
    ['C04 A', 'D CF L', 'undecided'],
    ['C04 A', 'D H Q', 'undecided'],
    // Security knows: that was decided.
    ['C04 A', 'D SEC L', 'loose'],
    ['C04 A', 'D R E L', 'unsafe'],
    ['C02 A', 'Q', 'refused'],
  ])('%s after %s is %s', (label, moves, light) => {
    expect(lightAfter(label, moves)).toBe(light);
  });
});
