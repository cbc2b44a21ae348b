import { describe, expect, it } from 'vitest';
import { needOf } from '../../../../src/domain/simulation/need.ts';
import {
  endDateOptions,
  formGaps,
} from '../../../../src/domain/simulation/exceptionForm.ts';
import {
  callOf,
  calls,
  judged,
  labelOf,
  policy,
  withoutVideo,
} from './ruleDesk.ts';
import { soundForm } from './soundForm.ts';

describe('under a policy without video calls and with 30 days', () => {
  it('nothing proves who three callers are, and saying no is right', () => {
    const deferred = calls.filter(
      (call) => needOf(call, withoutVideo) === 'defer',
    );
    expect(deferred.map(labelOf)).toEqual(['C05 B', 'C06 C', 'C13 B']);
    expect(judged('C05 B', 'D CF X L', withoutVideo)).toMatchObject({
      outcome: 'deferred',
      good: true,
    });
    expect(judged('C05 B', 'D VC MA R E L', withoutVideo).critical).toEqual([
      'reset_unverified',
    ]);
  });

  it('the dates to choose from follow', () => {
    expect(endDateOptions(policy)).toEqual([45, 90, 180, null]);
    expect(endDateOptions(withoutVideo)).toEqual([15, 30, 60, null]);
  });
});

describe('under a policy that takes nothing but a meeting in person', () => {
  const inPersonOnly = {
    ...withoutVideo,
    checks: { ...withoutVideo.checks, callback_on_file: { accepted: false } },
  };

  it('an exception for a privileged account waits for a second check, with a way to go on', () => {
    expect(needOf(callOf('C08 A'), inPersonOnly)).toBe('defer');
    expect(judged('C08 A', 'D IP X L', inPersonOnly)).toMatchObject({
      outcome: 'deferred',
      good: true,
    });
  });
});

describe('a rule of the policy', () => {
  it('without deputies refuses the approval that the deputy gave', () => {
    const rules = { ...policy, reset: { ...policy.reset, deputy: false } };
    expect(judged('C04 B', 'D CF AD R E C L').good).toBe(true);
    expect(judged('C04 B', 'D CF AD R E C L', rules).critical).toEqual([
      'given_unapproved',
    ]);
  });

  it('of two checks makes one too few', () => {
    const rules = { ...policy, reset: { ...policy.reset, checks: 2 } };
    expect(judged('C04 B', 'D CF AD R E C L', rules).critical).toEqual([
      'reset_unverified',
    ]);
    expect(judged('C04 B', 'D CF VC AD R E C L', rules).good).toBe(true);
  });

  it('that the user need not be warned is enough to be kept', () => {
    const rules = { ...policy, report: { warnUser: false } };
    expect(judged('C04 A', 'D MA X SEC L').good).toBe(false);
    expect(judged('C04 A', 'D MA X SEC L', rules).good).toBe(true);
  });

  it('that numbers age for a day makes a number of yesterday count', () => {
    const rules = { ...policy, contactData: { minAgeDays: 1 } };
    expect(judged('C05 C', 'D CF', rules).counting).toEqual(['CF']);
  });
});

describe('an exception form', () => {
  const { form } = callOf('C09 A');
  if (!form) throw new Error('C09 has no form');
  const sound = soundForm(form, policy);

  it('is complete with its sound choices and the longest date', () => {
    expect(formGaps(sound, form, policy)).toEqual([]);
  });

  it.each([
    [{ days: null }, ['end_date']],
    [{ days: 91 }, ['end_date']],
    [{ days: 0 }, ['end_date']],
    [{ registered: false }, ['register']],
    [{ approver: '?' }, ['approver']],
    [{ reason: '?', risk: '?', controls: '?' }, ['reason', 'risk', 'controls']],
  ])('with %j lacks %s', (change, gaps) => {
    expect(formGaps({ ...sound, ...change }, form, policy)).toEqual(gaps);
  });

  it('takes no more than the days of the policy', () => {
    expect(formGaps(sound, form, withoutVideo)).toEqual(['end_date']);
  });
});
