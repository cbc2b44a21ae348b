import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
} from '../../../../src/domain/simulation/callState.ts';
import {
  checkCounts,
  isCheck,
  isVerified,
} from '../../../../src/domain/simulation/checks.ts';
import { numberIsTooNew } from '../../../../src/domain/simulation/hangsOn.ts';
import { judge, served } from '../../../../src/domain/simulation/judge.ts';
import type { Need } from '../../../../src/domain/simulation/need.ts';
import { callOf, policy } from './ruleDesk.ts';

const base = callOf('C04 B');
const genuine: CallCase = {
  ...base,
  truth: 'genuine',
  compromised: false,
  alternative: 'none',
  exceptionAllowed: false,
};
const allowed = { ...genuine, exceptionAllowed: true };
const offering = { ...genuine, alternative: 'part' as const };
const whole = { form: 'complete', approved: true } as const;

describe('a caller', () => {
  it.each<[Need, Partial<CallState>, CallCase, boolean]>([
    ['recover', {}, genuine, false],
    ['recover', { counting: ['B'] }, genuine, true],
    ['reset', {}, genuine, false],
    ['reset', { reset: 'first_line' }, genuine, true],
    ['give_mfa', {}, genuine, false],
    ['give_mfa', { offered: true }, genuine, true],
    ['give_mfa', whole, genuine, false],
    ['give_mfa', whole, allowed, true],
    ['give_mfa', { ...whole, approved: false }, allowed, false],
    ['give_mfa', { ...whole, form: 'incomplete' }, allowed, false],
    ['give_mfa', { approved: true }, allowed, false],
    ['exception', {}, genuine, false],
    ['exception', { form: 'complete' }, genuine, true],
    ['exception', { form: 'incomplete' }, genuine, false],
    ['exception', { form: 'complete' }, offering, true],
    ['exception', { form: 'complete', offered: true }, offering, true],
    ['exception', { offered: true }, offering, false],
    ['contain', {}, genuine, false],
    ['contain', { contained: true }, genuine, true],
    ['renew', {}, genuine, false],
    ['renew', { renewed: true }, genuine, false],
    ['renew', { counting: ['CF'] }, genuine, false],
    ['renew', { renewed: true, counting: ['CF'] }, genuine, true],
    ['decline', {}, genuine, true],
    ['defer', {}, genuine, true],
  ])('who needs %s is served by %j', (need, change, call, isServed) => {
    expect(served({ ...newCall, ...change }, call, need)).toBe(isServed);
  });
});

describe('an ending', () => {
  /** A caller who wants an exception, and whom MFA that works would serve. */
  const wanting: CallCase = {
    ...callOf('C09 A'),
    truth: 'genuine',
    exceptionAllowed: true,
  };
  const outcomeOf = (change: Partial<CallState>, call = genuine) =>
    judge({ ...newCall, ...change }, call, policy);

  it('without a decision is none, and with a no a wrongful refusal', () => {
    expect(outcomeOf({}).outcome).toBe('no_decision');
    expect(outcomeOf({ declined: 'curt' }).outcome).toBe('wrongful_refusal');
  });

  it('turned somebody away only where nothing at all was given', () => {
    const given: Partial<CallState>[] = [
      { reset: 'second_line' },
      { enrolled: true },
      { sent: true },
      { excluded: true },
      { form: 'complete', approved: true },
      { form: 'complete' },
    ];
    expect(outcomeOf({}, wanting).refusedWrongly).toBe(true);
    for (const change of given)
      expect(outcomeOf(change, wanting).refusedWrongly).toBe(false);
  });

  it('of a form is an exception only where no method was enrolled', () => {
    const made: Partial<CallState> = {
      counting: ['CF', 'IP', 'VC'],
      verifiedFirst: true,
      approvals: ['MA'],
      offered: true,
      closed: 'true_log',
    };
    const giving: CallCase = { ...wanting, alternative: 'full' };
    const form = { form: 'complete', approved: true } as const;
    expect(outcomeOf({ ...made, ...form }, giving)).toMatchObject({
      need: 'give_mfa',
      good: true,
      outcome: 'exception_opened',
    });
    expect(
      outcomeOf({ ...made, ...form, enrolled: true }, giving),
    ).toMatchObject({ good: true, outcome: 'mfa_given' });
    expect(outcomeOf({ ...made, enrolled: true }, giving)).toMatchObject({
      good: true,
      outcome: 'mfa_given',
    });
    expect(
      outcomeOf({ ...made, enrolled: true, closed: 'open' }, giving),
    ).toMatchObject({ good: false, outcome: 'unfinished' });
  });

  it('with a sound reset is good only where a reset was needed', () => {
    const sound: Partial<CallState> = {
      counting: ['CF', 'IP', 'VC'],
      reset: 'second_line',
      verifiedFirst: true,
      approved: true,
      approvedFirst: true,
      safeFirst: true,
      enrolled: true,
      cleaned: true,
      closed: 'true_log',
    };
    expect(outcomeOf(sound)).toMatchObject({
      need: 'reset',
      outcome: 'sound_reset',
    });
    expect(outcomeOf({ ...sound, offered: true }, wanting)).toMatchObject({
      good: false,
      outcome: 'unsafe_reset',
    });
    const giving: CallCase = { ...wanting, alternative: 'full' };
    expect(outcomeOf({ ...sound, offered: true }, giving)).toMatchObject({
      need: 'give_mfa',
      faults: [],
      good: false,
      outcome: 'unsafe_reset',
    });
    expect(outcomeOf({ ...sound, safeFirst: false }).outcome).toBe(
      'unsafe_reset',
    );
    for (const late of [{ enrolled: false }, { cleaned: false }])
      expect(outcomeOf({ ...sound, ...late }).outcome).toBe('unfinished');
  });
});

describe('checks of a caller', () => {
  it('are all that ask who it is, and no other move', () => {
    const codes = ['D', 'A', 'K', 'B', 'CF', 'MA', 'IP', 'L'] as const;
    expect(codes.filter(isCheck)).toEqual(['K', 'B', 'CF', 'IP']);
  });

  it('are enough in number, and for a privileged account in strength', () => {
    const rules = {
      ...policy,
      reset: { ...policy.reset, checks: 2 },
      privileged: {
        ...policy.privileged,
        checks: 2,
        oneOf: ['in_person' as const],
      },
    };
    const privileged = {
      ...genuine,
      record: { ...genuine.record, privileged: true },
    };
    const plain = { ...genuine.record, privileged: false };
    const verified = (codes: ('CF' | 'VC' | 'IP' | 'D')[], call: CallCase) =>
      isVerified(codes, call, rules);
    expect(verified(['CF'], { ...genuine, record: plain })).toBe(false);
    expect(verified(['CF', 'VC'], { ...genuine, record: plain })).toBe(true);
    expect(verified(['CF', 'VC'], privileged)).toBe(false);
    expect(verified(['D', 'VC'], privileged)).toBe(false);
    expect(verified(['IP'], privileged)).toBe(false);
    expect(verified(['CF', 'IP'], privileged)).toBe(true);
  });

  it('count as the policy and the case have it, and none that a thief holds', () => {
    const shows = { text: 'words', result: 'confirms' as const };
    const call: CallCase = {
      ...genuine,
      record: { ...genuine.record, numbers: [] },
      moves: { B: shows, CF: shows, VC: shows, K: shows },
    };
    const counting = (of: CallCase) =>
      (['K', 'B', 'CF', 'VC', 'IP'] as const).filter((code) =>
        checkCounts(code, of, policy),
      );
    expect(counting(call)).toEqual(['B', 'CF', 'VC']);
    expect(counting({ ...call, compromised: true })).toEqual(['CF', 'VC']);
    const [number] = base.record.numbers;
    if (!number) throw new Error('C04 B has no number');
    const numbers = [{ ...number, changedDaysAgo: 0 }];
    expect(counting({ ...call, record: { ...call.record, numbers } })).toEqual([
      'B',
      'VC',
    ]);
  });

  it('count a number on file from its age on, and one of no known age', () => {
    const { minAgeDays } = policy.contactData;
    const aged = (numbers: CallCase['record']['numbers']) =>
      numberIsTooNew(
        { ...genuine, record: { ...genuine.record, numbers } },
        policy,
      );
    const number = { label: 'Mobile', number: '07700 900266' };
    expect(aged([{ ...number, changedDaysAgo: minAgeDays - 1 }])).toBe(true);
    expect(aged([{ ...number, changedDaysAgo: minAgeDays }])).toBe(false);
    expect(aged([number])).toBe(false);
    expect(aged([])).toBe(false);
  });
});
