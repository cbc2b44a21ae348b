import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
} from '../../../../src/domain/simulation/callState.ts';
import { missingMoves } from '../../../../src/domain/simulation/missing.ts';
import type { Need } from '../../../../src/domain/simulation/need.ts';
import type {
  CriticalError,
  Fault,
} from '../../../../src/domain/simulation/outcome.ts';
import { callOf, policy } from './ruleDesk.ts';

/** Whom the number on file and nothing else proves. */
const base = callOf('C04 B');
const call: CallCase = {
  ...base,
  alternative: 'none',
  moves: Object.fromEntries(
    Object.entries(base.moves).filter(
      ([code]) => !['K', 'B', 'VC', 'IP'].includes(code),
    ),
  ),
  record: { ...base.record, privileged: false },
};
const privileged = { ...call, record: { ...call.record, privileged: true } };
const offering = { ...call, alternative: 'part' as const };
const logged: CallState = { ...newCall, closed: 'true_log' };

const missing = (
  need: Need,
  change: Partial<CallState> = {},
  faults: Fault[] = [],
  of: CallCase = call,
  critical: CriticalError[] = [],
) => missingMoves({ ...logged, ...change }, of, policy, need, faults, critical);

describe('the moves that a call still wanted', () => {
  it.each<[Need, Partial<CallState>, string[]]>([
    ['recover', {}, ['B']],
    ['recover', { counting: ['B'] }, []],
    ['reset', {}, ['CF', 'AD', 'R']],
    ['reset', { counting: ['CF'] }, ['AD', 'R']],
    ['reset', { counting: ['CF'], approved: true }, ['R']],
    ['reset', { counting: ['CF'], approved: true, reset: 'first_line' }, []],
    ['give_mfa', {}, ['OF']],
    ['give_mfa', { offered: true }, []],
    ['give_mfa', { enrolled: true }, []],
    ['exception', {}, ['EX']],
    ['exception', { form: 'incomplete' }, ['EX']],
    ['exception', { form: 'complete' }, []],
    ['contain', {}, ['CO']],
    ['contain', { contained: true }, []],
    ['renew', {}, ['CF', 'RC']],
    ['renew', { counting: ['CF'] }, ['RC']],
    ['renew', { renewed: true }, ['CF']],
    ['decline', {}, []],
    ['defer', {}, []],
  ])('for %s after %j are %j', (need, change, expected) => {
    expect(missing(need, change)).toEqual(expected);
  });

  it('are those of a reset by the second line for a privileged account', () => {
    expect(missing('reset', { approved: true }, [], privileged)).toContain(
      'SL',
    );
    expect(missing('reset', { approved: true }, [], privileged)).not.toContain(
      'R',
    );
  });

  it('offer MFA that works before an exception, where there is some', () => {
    expect(missing('exception', {}, [], offering)).toEqual(['OF', 'EX']);
    expect(missing('exception', { offered: true }, [], offering)).toEqual([
      'EX',
    ]);
  });

  it.each<[Fault, string[]]>([
    ['not_enrolled', ['E']],
    ['not_cleaned', ['C']],
    ['not_offered', ['OF']],
    ['log_incomplete', []],
    ['not_contained_first', ['CO']],
    ['not_contained', ['CO']],
    ['not_heard', ['A']],
    ['not_renewed', ['RC']],
    ['not_reported', ['SEC']],
    ['not_warned', ['W']],
    ['not_logged', ['L']],
    ['not_declined', ['X']],
    ['not_verified', ['CF']],
    ['form_incomplete', ['EX']],
    ['needless_exception', []],
    ['leaked', []],
    ['curt', []],
  ])('make good the fault %s with %j', (fault, expected) => {
    expect(missing('decline', {}, [fault])).toEqual(expected);
  });

  it('put the checks first, then approval, then what answers the need, each once', () => {
    const faults: Fault[] = ['not_verified', 'not_warned', 'form_incomplete'];
    expect(
      missing('exception', {}, faults, call, ['given_unapproved']),
    ).toEqual(['CF', 'AD', 'EX', 'W']);
  });

  it('are no approval of what should not have been given at all', () => {
    for (const need of ['decline', 'defer', 'recover'] as const)
      expect(missing(need, {}, [], call, ['given_unapproved'])).not.toContain(
        'AD',
      );
  });

  it.each<[CallState['closed'], string[]]>([
    ['open', ['L']],
    ['no_log', ['L']],
    ['true_log', []],
    ['part_log', []],
    ['false_log', []],
  ])('end with the entry where none was written: %s', (closed, expected) => {
    expect(missing('decline', { closed })).toEqual(expected);
  });

  it('tell nobody to say no to whoever got something', () => {
    const faults: Fault[] = ['not_declined', 'not_reported'];
    expect(missing('decline', {}, faults)).toEqual(['X', 'SEC']);
    expect(
      missing('decline', { reset: 'first_line' }, faults, call, [
        'reset_unverified',
      ]),
    ).toEqual(['SEC']);
  });
});
