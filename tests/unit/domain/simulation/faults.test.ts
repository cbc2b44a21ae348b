import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
} from '../../../../src/domain/simulation/callState.ts';
import {
  criticalErrors,
  exceptionStands,
  faultsOf,
} from '../../../../src/domain/simulation/faults.ts';
import { faultsBeside } from '../../../../src/domain/simulation/outcome.ts';
import type { Fault } from '../../../../src/domain/simulation/outcome.ts';
import type { Affected } from '../../../../src/schema/things.ts';
import type { Need } from '../../../../src/domain/simulation/need.ts';
import { callOf, policy } from './ruleDesk.ts';

const genuine: CallCase = {
  ...callOf('C04 B'),
  truth: 'genuine',
  compromised: false,
  channel: 'phone',
  exceptionAllowed: false,
};
const impostor: CallCase = { ...genuine, truth: 'impostor' };
const proven: CallState = { ...newCall, counting: ['CF', 'IP', 'VC'] };

/** Of each need what was done where nothing is to be found fault with. */
const faultless: Record<Need, CallState> = {
  recover: { ...newCall, counting: ['B'], backup: true },
  reset: {
    ...proven,
    reset: 'first_line',
    verifiedFirst: true,
    approved: true,
    approvedFirst: true,
    safeFirst: true,
    enrolled: true,
    cleaned: true,
  },
  defer: { ...newCall, tried: true, declined: 'courteous' },
  decline: { ...newCall, declined: 'courteous', reported: true, warned: true },
  give_mfa: {
    ...proven,
    offered: true,
    enrolled: true,
    verifiedFirst: true,
  },
  exception: { ...proven, form: 'complete', approved: true },
  contain: {
    ...newCall,
    heard: true,
    contained: true,
    renewed: true,
    reported: true,
  },
  renew: { ...newCall, renewed: true },
};

const needs: readonly Need[] = [
  'recover',
  'reset',
  'defer',
  'decline',
  'give_mfa',
  'exception',
  'contain',
  'renew',
];

const callFor = (need: Need): CallCase =>
  need === 'decline'
    ? impostor
    : { ...genuine, compromised: need === 'contain' };

function faults(
  need: Need,
  change: Partial<CallState>,
  call: Partial<CallCase> = {},
  rules = policy,
) {
  const state = { ...faultless[need], ...change };
  return faultsOf(state, { ...callFor(need), ...call }, rules, need);
}

describe('the faults of a call', () => {
  it.each(needs)('are none where all that it needs is done: %s', (need) => {
    expect(faults(need, {})).toEqual([]);
  });

  it.each<[Need, Partial<CallState>, string[]]>([
    ['reset', { approvedFirst: false }, []],
    ['reset', { enrolled: false }, ['not_enrolled']],
    ['reset', { cleaned: false }, ['not_cleaned']],
    ['reset', { safeFirst: false }, ['not_contained_first']],
    ['give_mfa', { counting: [] }, ['not_verified']],
    ['give_mfa', { enrolled: false }, ['not_enrolled']],
    ['give_mfa', { form: 'incomplete' }, ['form_incomplete']],
    ['exception', { counting: [] }, ['not_verified']],
    ['exception', { form: 'incomplete' }, ['form_incomplete']],
    ['contain', { heard: false }, ['not_heard']],
    ['contain', { contained: false }, ['not_contained']],
    ['contain', { renewed: false }, ['not_renewed']],
    ['contain', { reported: false }, ['not_reported']],
    ['renew', { renewed: false }, ['not_renewed']],
    ['decline', { declined: null }, ['not_declined']],
    ['decline', { declined: null, contained: true }, []],
    ['decline', { declined: 'leaks' }, ['leaked']],
    ['decline', { declined: 'curt' }, ['curt']],
    ['decline', { reported: false }, ['not_reported']],
    ['decline', { warned: false }, ['not_warned']],
    // A reset for an impostor is not made better by finishing it.
    ['decline', { reset: 'first_line', safeFirst: true }, []],
    ['defer', { declined: null }, ['not_declined']],
    ['defer', { declined: null, contained: true }, ['not_declined']],
    ['recover', { closed: 'no_log' }, ['not_logged']],
    ['recover', { closed: 'part_log' }, ['log_incomplete']],
    ['recover', { enrolled: true }, ['not_verified']],
    ['defer', { tried: false }, ['not_tried']],
    ['defer', { form: 'complete' }, ['not_verified']],
    ['defer', { enrolled: true }, ['not_verified']],
    ['recover', { closed: 'false_log' }, []],
  ])('of %s with %j are %j', (need, change, expected) => {
    expect(faults(need, change)).toEqual(expected);
  });

  it('are told in one order, and each once', () => {
    expect(
      faults('give_mfa', {
        counting: [],
        enrolled: false,
        reset: 'first_line',
        closed: 'no_log',
      }),
    ).toEqual([
      'not_verified',
      'not_enrolled',
      'not_cleaned',
      'not_contained_first',
      'not_logged',
    ]);
  });

  it('are none for an impostor who writes and gets no answer', () => {
    for (const channel of ['email', 'chat'] as const)
      expect(faults('decline', { declined: null }, { channel })).toEqual([]);
    expect(faults('defer', { declined: null }, { channel: 'email' })).toEqual([
      'not_declined',
    ]);
  });

  it('are none of reporting before a reset, which asks to contain and report first', () => {
    expect(faults('reset', {}, { compromised: true })).toEqual([]);
    expect(faults('renew', {}, { compromised: true })).toEqual([
      'not_reported',
    ]);
  });

  it('follow the policy', () => {
    const reset = { ...policy.reset, enrolAtOnce: false };
    const report = { ...policy.report, warnUser: false };
    const lenient = { ...policy, reset, report };
    expect(faults('reset', { enrolled: false }, {}, lenient)).toEqual([]);
    expect(faults('decline', { warned: false }, {}, lenient)).toEqual([]);
  });

  it('weigh a form beside MFA that works', () => {
    const form = { form: 'complete', approved: true } as const;
    const allowed = { exceptionAllowed: true };
    expect(faults('give_mfa', { ...form, enrolled: false }, allowed)).toEqual(
      [],
    );
    expect(faults('give_mfa', form)).toEqual(['needless_exception']);
    expect(faults('give_mfa', { ...form, enrolled: false })).toEqual([
      'not_enrolled',
      'needless_exception',
    ]);
    expect(faults('give_mfa', { ...form, approved: false }, allowed)).toEqual(
      [],
    );
    expect(
      faults('give_mfa', { ...form, offered: false, enrolled: false }, allowed),
    ).toEqual(['not_enrolled', 'not_offered']);
  });
});

describe('an exception in place of MFA', () => {
  const state: CallState = {
    ...newCall,
    form: 'complete',
    approved: true,
    offered: true,
  };
  const call = { ...genuine, exceptionAllowed: true };

  it('stands where it is allowed, MFA was offered, and the whole form approved', () => {
    expect(exceptionStands(state, call)).toBe(true);
    expect(exceptionStands(state, genuine)).toBe(false);
  });

  it.each<Partial<CallState>>([
    { form: 'incomplete' },
    { form: 'none' },
    { approved: false },
    { offered: false },
  ])('does not stand with %j', (change) => {
    expect(exceptionStands({ ...state, ...change }, call)).toBe(false);
  });
});

describe('errors that nothing makes good', () => {
  const privileged = {
    ...genuine,
    record: { ...genuine.record, privileged: true },
  };

  const approved = { verifiedFirst: true, approvedFirst: true };
  const form = { form: 'complete', counting: ['CF'] } as const;

  it.each<[string, Partial<CallState>, CallCase, string[]]>([
    ['nothing', {}, genuine, []],
    [
      'a reset',
      { reset: 'first_line' },
      genuine,
      ['reset_unverified', 'given_unapproved'],
    ],
    [
      'a verified reset',
      { reset: 'first_line', verifiedFirst: true },
      genuine,
      ['given_unapproved'],
    ],
    [
      'a verified reset that was approved too late',
      { reset: 'first_line', verifiedFirst: true, approved: true },
      genuine,
      ['given_unapproved'],
    ],
    ['a sound reset', { reset: 'first_line', ...approved }, genuine, []],
    [
      'a reset with all of it for an impostor',
      { reset: 'first_line', ...approved },
      impostor,
      ['reset_unverified'],
    ],
    [
      'an enrolment',
      { enrolled: true, enrolledUnchecked: true },
      genuine,
      ['enrolled_unverified'],
    ],
    ['an enrolment after one check of two', { enrolled: true }, genuine, []],
    [
      'a verified enrolment',
      { enrolled: true, verifiedFirst: true },
      genuine,
      [],
    ],
    [
      'a verified enrolment for an impostor',
      { enrolled: true, verifiedFirst: true },
      impostor,
      ['enrolled_unverified'],
    ],
    [
      'a reset with an enrolment',
      { reset: 'second_line', approvedFirst: true, enrolled: true },
      genuine,
      ['reset_unverified'],
    ],
    [
      'an unchecked enrolment that a sound reset came after',
      { reset: 'first_line', ...approved, enrolledUnchecked: true },
      genuine,
      ['enrolled_unverified'],
    ],
    [
      'a reset of a privileged account by the first line',
      { reset: 'first_line', ...approved },
      privileged,
      ['privileged_first_line'],
    ],
    [
      'a reset of a privileged account by the second line',
      { reset: 'second_line', ...approved },
      privileged,
      [],
    ],
    [
      'a form that waits for its approval while the call goes on',
      { form: 'complete' },
      genuine,
      [],
    ],
    [
      'a form that nobody approved before the call was closed',
      { ...form, closed: 'true_log' },
      genuine,
      ['given_unapproved'],
    ],
    [
      'a form with gaps',
      { ...form, form: 'incomplete', closed: 'true_log' },
      genuine,
      [],
    ],
    [
      'an approved exception after a check',
      { ...form, approved: true, closed: 'true_log' },
      genuine,
      [],
    ],
    [
      'an approved exception that nothing proved',
      { form: 'complete', approved: true, closed: 'no_log' },
      genuine,
      ['exception_unverified'],
    ],
    [
      'an approved exception for an impostor, whatever was checked',
      { ...form, approved: true, closed: 'part_log' },
      impostor,
      ['exception_unverified'],
    ],
    ['a log with gaps', { closed: 'part_log' }, genuine, []],
    [
      'all the rest',
      {
        sent: true,
        numberChanged: true,
        excluded: true,
        closed: 'false_log',
      },
      genuine,
      [
        'sent_by_message',
        'number_changed',
        'unrecorded_exception',
        'false_log',
      ],
    ],
  ])('of %s', (_, change, call, expected) => {
    expect(criticalErrors({ ...newCall, ...change }, call)).toEqual(expected);
  });
});

describe('what is lost, stolen or taken over', () => {
  const thing = (how: Affected['how']): Partial<CallCase> => ({
    affected: [{ what: 'phone', how, told: ['opening'] }],
  });

  it.each<[Affected['how'], string[]]>([
    ['lost', []],
    ['moved', []],
    ['stolen', ['not_reported']],
    ['taken_over', ['not_reported']],
  ])('and was %s asks for a report: %j', (how, expected) => {
    expect(faults('reset', {}, thing(how))).toEqual(expected);
    expect(faults('reset', { reported: true }, thing(how))).toEqual([]);
  });

  it.each<[Affected['how'], string[]]>([
    ['lost', ['not_cleaned']],
    ['moved', []],
    ['stolen', ['not_cleaned']],
    ['taken_over', ['not_cleaned']],
  ])('and was %s asks to be taken off the account: %j', (how, expected) => {
    const reported = { reported: true };
    expect(faults('recover', reported, thing(how))).toEqual(expected);
    expect(
      faults('recover', { ...reported, cleaned: true }, thing(how)),
    ).toEqual([]);
    expect(
      faults(
        'recover',
        { ...reported, counting: [], backup: false },
        thing(how),
      ),
    ).toEqual([]);
  });
});

describe('a fault that a critical error tells already', () => {
  it('is not told twice', () => {
    const all: Fault[] = ['not_verified', 'not_warned'];
    expect(faultsBeside(all, ['false_log', 'given_unapproved'])).toEqual(all);
    for (const error of [
      'reset_unverified',
      'enrolled_unverified',
      'exception_unverified',
    ] as const)
      expect(faultsBeside(all, [error])).toEqual(['not_warned']);
  });
});
