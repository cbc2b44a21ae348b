import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/domain/simulation/judge.ts';
import { ledTo } from '../../../src/domain/simulation/ledTo.ts';
import { isMoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../src/domain/simulation/play.ts';
import type { Move } from '../../../src/domain/simulation/callState.ts';
import {
  criticalErrorList,
  outcomes,
} from '../../../src/domain/simulation/outcome.ts';
import { needOf } from '../../../src/domain/simulation/need.ts';
import { verdictLine } from '../../../src/words/verdicts.ts';
import { calls, callOf, policy } from '../domain/simulation/desk.ts';

function line(label: string, moves: string | Move[]): string {
  const call = callOf(label);
  const made =
    typeof moves === 'string'
      ? soundMoves(moves.split(' ').filter(isMoveCode))
      : moves;
  const verdict = judge(play(made, call, policy), call, policy);
  return verdictLine(verdict, ledTo(verdict), call);
}

describe('the verdict in a line', () => {
  it('says of an impostor whether the line was held', () => {
    expect(line('C04 A', 'D CF X SEC W L')).toBe('You held the line.');
    expect(line('C04 A', 'D CF X L')).toBe(
      'You held the line, and left an end loose.',
    );
    expect(line('C04 A', 'D CF X SEC L')).toBe('You held the line.');
    expect(line('C04 A', 'D MA X SEC L')).toBe(
      'You held the line, and left an end loose.',
    );
    expect(line('C04 A', 'D L')).toBe(
      'Nobody was told no, and nothing was reported.',
    );
    expect(line('C04 A', 'D SEC L')).toBe(
      'You held the line, and left an end loose.',
    );
    expect(line('C04 A', 'D R L')).toBe('It went through.');
    expect(line('C04 A', 'D SD L')).toBe('It went through.');
  });

  it('says of a genuine person what became of them', () => {
    expect(line('C02 A', 'D H B IP MA R E C RC SEC L')).toBe(
      'Proved first, then helped.',
    );
    expect(line('C02 A', 'D IP MA R L')).toBe(
      'The right person, not finished.',
    );
    expect(line('C02 A', 'D MA R E C SEC L')).toBe('It went through unproved.');
    expect(line('C02 A', 'D IP R E C SEC L')).toBe(
      'The right person, the wrong way.',
    );
    expect(line('C02 A', 'D X L')).toBe('A real person was turned away.');
    expect(line('C02 A', 'D L')).toBe('A real person still waits.');
    expect(line('C01 A', 'B C L')).toBe('Back in with what they already had.');
    expect(line('C19 A', 'D H S A CF VC P X L')).toBe(
      'Nothing proved them today, and they were told “not yet”.',
    );
  });

  it('says of an alert what became of the account, for nobody called', () => {
    expect(line('C12 A', 'D H S CF A SEC CO RC L')).toBe(
      'The intruder is out.',
    );
    expect(line('C12 A', 'D CF CO L')).toBe(
      'The intruder is out, and an end is loose.',
    );
    expect(line('C12 A', 'D L')).toBe('The intruder is still in.');
    for (const moves of ['D L', 'D CF A L', 'D CO RC L'])
      expect(line('C12 B', moves)).toBe(
        'The question about the codes is still open.',
      );
  });

  it('says that a log is not true, and that the line was held all the same', () => {
    const lied: Move = { code: 'L', truthful: false };
    expect(
      line('C04 A', [...soundMoves(['D', 'CF', 'X', 'SEC', 'W']), lied]),
    ).toBe('You held the line, and the log is not true.');
    expect(line('C01 A', [...soundMoves(['B', 'C']), lied])).toBe(
      'The log is not true.',
    );
  });

  it('never speaks of a person who is real where an impostor called, nor of a line held where it was not', () => {
    for (const call of calls)
      for (const outcome of outcomes)
        for (const led of ['neither', 'unsafe', 'refused'] as const) {
          if (call.truth === 'impostor' && led === 'refused') continue;
          const critical = led === 'unsafe' ? [criticalErrorList[0]] : [];
          const need = needOf(call, policy);
          const said = verdictLine(
            { outcome, good: false, critical, need, faults: [] },
            led,
            call,
          );
          expect(said).toMatch(/\.$/);
          if (led === 'unsafe') expect(said).not.toMatch(/held/);
          if (led === 'refused') expect(said).not.toMatch(/held|helped/);
        }
  });
});
