import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import { moveSentence, moveText } from '../../../src/words/moveSentences.ts';
import { calls } from '../domain/simulation/desk.ts';

const channels = [
  'phone',
  'walkin',
  'email',
  'chat',
  'alert',
  'video',
  'desk',
] as const satisfies readonly CallCase['channel'][];

describe('a move as a sentence', () => {
  it.each(channels)('is short enough for its button: %s', (channel) => {
    const long = moveCodes.filter(
      (code) => moveSentence(code, channel).words.length > 44,
    );
    expect(long).toEqual([]);
  });

  it('is different for every move of a channel', () => {
    for (const channel of channels) {
      const words = moveCodes.map((code) => moveText(code, channel));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('says nothing to a machine that raised an alert', () => {
    expect(
      moveCodes.filter((code) => moveSentence(code, 'alert').said),
    ).toEqual(['VL', 'IV', 'PN']);
  });

  it('knows nothing that only the record holds', () => {
    const names = calls.flatMap(({ record }) => [
      record.manager.name,
      record.account,
      ...record.numbers.map(({ number }) => number),
    ]);
    for (const channel of channels)
      for (const code of moveCodes) {
        const words = moveText(code, channel);
        expect(words).not.toMatch(/your (line )?manager/iu);
        expect(names.filter((name) => words.includes(name))).toEqual([]);
      }
  });
});
