import { describe, expect, it } from 'vitest';
import { cluesOf } from '../../../../src/domain/simulation/clues.ts';
import { callOf } from './desk.ts';

describe('the clues of a call', () => {
  it('are those of its tickets and its sign-ins, and say which were looked up', () => {
    const call = callOf('C01 C');
    const clues = cluesOf(call, ['D', 'S']);
    expect(clues.map(({ on, seen }) => [on, seen])).toEqual([
      ['H', false],
      ['S', true],
      ['S', true],
    ]);
    expect(clues.map(({ text }) => text)).toEqual(
      [...call.history, ...call.signins]
        .filter(({ clue }) => clue)
        .map(({ text }) => text),
    );
  });
});
