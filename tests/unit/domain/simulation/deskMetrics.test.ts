import { describe, expect, it } from 'vitest';
import {
  resultOf,
  type CallResult,
} from '../../../../src/domain/simulation/callResult.ts';
import { metricsOf } from '../../../../src/domain/simulation/deskMetrics.ts';
import {
  endedGood,
  endedUnsafe,
  isOutcome,
  isUnsafe,
  outcomes,
} from '../../../../src/domain/simulation/outcome.ts';
import { practiseNext } from '../../../../src/domain/simulation/practiseNext.ts';
import { callOf, policy } from './ruleDesk.ts';

/** A genuine call that ended well and asked nothing. */
const plain: CallResult = {
  ...resultOf([], callOf('C04 B'), policy),
  attack: false,
  hostile: false,
  tactics: [],
  outcome: 'recovered',
  good: true,
  refusedWrongly: false,
  reset: false,
  verifiedFirst: false,
  acceptedFalsely: false,
  reported: false,
  logTrue: true,
  certainty: null,
  minutes: 2,
};
const attack: CallResult = {
  ...plain,
  attack: true,
  hostile: true,
  reported: true,
  outcome: 'declined',
  tactics: ['URG'],
  minutes: 5,
};

describe('the measures of a desk', () => {
  it('count nothing where nothing was played', () => {
    const none = { count: 0, of: 0 };
    expect(metricsOf([])).toEqual({
      unsafeResets: none,
      wrongfulRefusals: none,
      falseAcceptances: none,
      verifiedBeforeReset: none,
      reportedAttacks: none,
      trueLogs: none,
      susceptibility: [],
      certainty: { 1: none, 2: none, 3: none },
      minutes: { genuine: null, hostile: null },
    });
  });

  it('are each of those whom they concern', () => {
    const metrics = metricsOf([
      plain,
      { ...plain, refusedWrongly: true, logTrue: false, minutes: 3.25 },
      { ...plain, reset: true, verifiedFirst: true },
      { ...plain, reset: true, outcome: 'unsafe_reset' },
      { ...plain, attack: true },
      attack,
      { ...attack, acceptedFalsely: true, refusedWrongly: true },
    ]);
    expect(metrics).toMatchObject({
      unsafeResets: { count: 1, of: 7 },
      wrongfulRefusals: { count: 1, of: 5 },
      falseAcceptances: { count: 1, of: 2 },
      verifiedBeforeReset: { count: 1, of: 2 },
      reportedAttacks: { count: 2, of: 3 },
      trueLogs: { count: 6, of: 7 },
      minutes: { genuine: 2.3, hostile: 5 },
    });
  });

  it('tell of each tactic how many impostors it helped', () => {
    const { susceptibility } = metricsOf([
      { ...plain, tactics: ['SYMP'], acceptedFalsely: true },
      { ...attack, tactics: ['URG', 'FAM'] },
      { ...attack, tactics: ['FAM'], acceptedFalsely: true },
      attack,
    ]);
    expect(susceptibility).toEqual([
      { tactic: 'URG', rate: { count: 0, of: 2 } },
      { tactic: 'FAM', rate: { count: 1, of: 2 } },
    ]);
  });

  it('tell of each certainty how many calls ended well', () => {
    const sure = (certainty: CallResult['certainty'], good: boolean) => ({
      ...plain,
      certainty,
      good,
    });
    const { certainty } = metricsOf([
      sure(1, true),
      sure(2, true),
      sure(2, false),
      sure(3, true),
      sure(3, true),
      sure(3, false),
      sure(null, true),
    ]);
    expect(certainty).toEqual({
      1: { count: 1, of: 1 },
      2: { count: 1, of: 2 },
      3: { count: 2, of: 3 },
    });
  });
});

describe('what to practise next', () => {
  const next = (...results: CallResult[]) => practiseNext(metricsOf(results));

  it('is nothing where nothing is to be mended', () => {
    expect(next()).toEqual([]);
    expect(next(plain, attack)).toEqual([]);
  });

  it('is one thing for each measure that shows something', () => {
    expect(next({ ...plain, outcome: 'sent_by_message' })).toEqual([
      { kind: 'verify' },
    ]);
    expect(next({ ...plain, refusedWrongly: true })).toEqual([
      { kind: 'serve' },
    ]);
    expect(next({ ...attack, reported: false })).toEqual([{ kind: 'report' }]);
    expect(next({ ...plain, logTrue: false })).toEqual([{ kind: 'log' }]);
  });

  it('is certainty only after being wrong twice though sure', () => {
    const wrong = { ...plain, certainty: 3 as const, good: false };
    expect(next(wrong)).toEqual([]);
    expect(next(wrong, { ...wrong, good: true })).toEqual([]);
    expect(next(wrong, wrong)).toEqual([{ kind: 'certainty' }]);
    expect(next({ ...wrong, certainty: 2 }, wrong)).toEqual([]);
  });

  it('is first the tactic that helped the most impostors, then the rest in one order', () => {
    const fell = { ...attack, acceptedFalsely: true };
    expect(
      next(
        { ...fell, tactics: ['URG'] },
        { ...fell, tactics: ['FAM'], reported: false },
        { ...fell, tactics: ['FAM'] },
        { ...plain, refusedWrongly: true, logTrue: false },
        { ...plain, outcome: 'number_changed' },
      ),
    ).toEqual([
      { kind: 'tactic', tactic: 'FAM' },
      { kind: 'verify' },
      { kind: 'serve' },
      { kind: 'report' },
      { kind: 'log' },
    ]);
  });
});

describe('an ending', () => {
  it('is good, unsafe, or neither', () => {
    expect(outcomes.filter(endedGood)).toEqual([
      'sound_reset',
      'recovered',
      'mfa_given',
      'exception_opened',
      'contained',
      'renewed',
      'declined',
      'deferred',
    ]);
    expect(outcomes.filter(endedUnsafe)).toEqual([
      'unsafe_reset',
      'unsafe_enrolment',
      'unrecorded_exception',
      'sent_by_message',
      'number_changed',
      'unsafe_exception',
    ]);
    expect([isOutcome('renewed'), isOutcome('renew')]).toEqual([true, false]);
  });

  it('gave nothing away by a false log alone', () => {
    expect(isUnsafe('false_log')).toBe(false);
    expect(isUnsafe('number_changed')).toBe(true);
    expect(isUnsafe('given_unapproved')).toBe(true);
    expect(isUnsafe('exception_unverified')).toBe(true);
  });
});
