import { describe, expect, it } from 'vitest';
import { newCall } from '../../../../src/domain/simulation/callState.ts';
import {
  entryIsTruthful,
  logOptions,
  trueChecks,
  trueDeeds,
} from '../../../../src/domain/simulation/log.ts';
import type { LogEntry } from '../../../../src/domain/simulation/log.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moves.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { callOf, calls, labelOf, policy } from './desk.ts';

function after(label: string, moves: string) {
  const codes = moves.split(' ').filter(isMoveCode);
  return play(soundMoves(codes), callOf(label), policy);
}

const reset: LogEntry = {
  check: 'CF',
  approver: 'directory',
  outcome: 'reset',
};

describe('a log entry', () => {
  it('is true when it says which check counted, who approved and what was done', () => {
    const state = after('C04 B', 'D CF MA R E');
    expect(entryIsTruthful(reset, state, policy)).toBe(true);
  });

  it.each([
    { check: 'none' },
    { check: 'IP' },
    { approver: 'none' },
    { approver: 'offered' },
    { outcome: 'recovered' },
  ] as const)('is false with %j', (change) => {
    const state = after('C04 B', 'D CF MA R E');
    expect(entryIsTruthful({ ...reset, ...change }, state, policy)).toBe(false);
  });

  it('may name any check that counted', () => {
    const state = after('C13 B', 'D CF VC MA SL E');
    const entry = { ...reset, outcome: 'second_line' } as const;
    expect(entryIsTruthful(entry, state, policy)).toBe(true);
    expect(entryIsTruthful({ ...entry, check: 'VC' }, state, policy)).toBe(
      true,
    );
  });

  it('names no check where none counted', () => {
    const state = after('C05 C', 'D CF CG R E');
    expect(trueChecks(state)).toEqual(['none']);
  });

  it('may not hide a reset behind a polite refusal', () => {
    const state = after('C04 B', 'D R X');
    expect(trueDeeds(state)).toEqual(['reset']);
  });

  it('may name any of several harmless deeds', () => {
    const state = after('C04 A', 'D CO X');
    expect(trueDeeds(state)).toEqual(['contained', 'declined']);
  });

  it('says that a method was enrolled only where one was', () => {
    const offered = after('C08 A', 'D CF VC OF');
    const given = after('C08 A', 'D CF VC OF E');
    expect(trueDeeds(offered)).toEqual(['mfa_offered']);
    expect(trueDeeds(given)).toEqual(['mfa_given']);
  });

  it('is held against the fields that the policy asks for only', () => {
    const state = after('C04 B', 'D CF MA R E');
    const rules = { ...policy, log: { fields: ['outcome' as const] } };
    const entry = { ...reset, check: 'none', approver: 'none' } as const;
    expect(entryIsTruthful(entry, state, rules)).toBe(true);
  });
});

describe('the choices of a log entry', () => {
  it.each(calls.map((call) => ({ label: labelOf(call), call })))(
    'of $label hold a true and a false one for each field',
    ({ call }) => {
      for (const state of [
        newCall,
        play(soundMoves(call.model), call, policy),
      ]) {
        const options = logOptions(state, call);
        const checks = trueChecks(state);
        const deeds = trueDeeds(state);
        expect(options.check).toEqual(expect.arrayContaining(checks));
        expect(options.check.length).toBeGreaterThan(checks.length);
        expect(options.check.length).toBeLessThanOrEqual(6);
        expect(options.outcome).toEqual(expect.arrayContaining(deeds));
        expect(options.outcome.length).toBeGreaterThan(deeds.length);
      }
    },
  );
});
