import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
  type Move,
} from '../../../../src/domain/simulation/callState.ts';
import { checkCodes } from '../../../../src/domain/simulation/checks.ts';
import { moveCodes } from '../../../../src/domain/simulation/moveCodes.ts';
import { hindranceOf, step } from '../../../../src/domain/simulation/step.ts';
import { things } from '../../../../src/schema/things.ts';
import { callOf, policy } from './ruleDesk.ts';

const shows = (result: 'confirms' | 'fails' | 'no_answer' | 'misleads') => ({
  text: 'words',
  result,
});
const base = callOf('C04 B');
const call: CallCase = {
  ...base,
  request: 'signin',
  compromised: false,
  form: callOf('C09 A').form,
  record: { ...base.record, privileged: false, numbers: [] },
  moves: Object.fromEntries(moveCodes.map((code) => [code, shows('confirms')])),
};
const alert: CallCase = { ...call, request: 'alert' };
const opened: CallState = { ...newCall, opened: true };

const after = (move: Move, of = call, state = opened) =>
  step(state, move, of, policy);

describe('a move', () => {
  it.each<[Move, Partial<CallState>]>([
    [{ code: 'H' }, {}],
    [{ code: 'A' }, {}],
    [{ code: 'MA' }, { approvals: ['MA'], approved: true }],
    [{ code: 'AD' }, { approvals: ['AD'], approved: true }],
    [{ code: 'AS' }, { approvals: ['AS'], approved: false }],
    [{ code: 'CO' }, { contained: true }],
    [{ code: 'OF' }, { offered: true }],
    [{ code: 'EX', complete: true }, { form: 'complete' }],
    [{ code: 'EX', complete: false }, { form: 'incomplete' }],
    [{ code: 'EX' }, { form: 'incomplete' }],
    [{ code: 'GX' }, { excluded: true }],
    [{ code: 'SD' }, { sent: true }],
    [{ code: 'NC' }, { numberChanged: true }],
    [{ code: 'X' }, { declined: 'courteous' }],
    [{ code: 'X', wording: 'curt' }, { declined: 'curt' }],
    [{ code: 'X', wording: 'own' }, { declined: 'own' }],
    [{ code: 'SEC' }, { reported: true }],
    [{ code: 'W' }, { warned: true }],
    [{ code: 'L', truthful: true }, { closed: 'true_log' }],
    [{ code: 'L', truthful: false }, { closed: 'false_log' }],
    [{ code: 'L' }, { closed: 'false_log' }],
    [{ code: 'L', truthful: true, complete: true }, { closed: 'true_log' }],
    [{ code: 'L', truthful: true, complete: false }, { closed: 'part_log' }],
    [{ code: 'L', truthful: false, complete: false }, { closed: 'false_log' }],
    [{ code: 'Q' }, { closed: 'no_log' }],
    [{ code: 'CF' }, { tried: true, counting: ['CF'] }],
    [{ code: 'B' }, { tried: true, counting: ['B'], backup: true }],
  ])('%j changes %j and nothing else', (move, change) => {
    expect(after(move)).toEqual({ ...opened, ...change });
  });

  it('opens the record', () => {
    expect(after({ code: 'D' }, call, newCall)).toEqual(opened);
  });

  it('that leads nowhere in the case changes nothing', () => {
    const bare = { ...call, moves: {} };
    for (const code of ['CO', 'MA', 'SEC', 'IP'] as const)
      expect(after({ code }, bare)).toBe(opened);
  });

  it('takes back nothing that a refusal gave away', () => {
    const leaked = after({ code: 'X', wording: 'leaks' });
    expect(after({ code: 'X', wording: 'curt' }, call, leaked).declined).toBe(
      'leaks',
    );
    expect(after({ code: 'X', wording: 'own' }, call, leaked).declined).toBe(
      'leaks',
    );
  });
});

describe('a check', () => {
  it('counts once, and in one order whichever came first', () => {
    const one = after({ code: 'VC' });
    const two = after({ code: 'CF' }, call, one);
    expect(two.counting).toEqual(['CF', 'VC']);
    expect(after({ code: 'CF' }, call, two)).toBe(two);
  });

  it('hears the owner of an account behind an alert, where somebody answered the number on file', () => {
    const heard = (
      code: 'CF' | 'VC',
      result: Parameters<typeof shows>[0],
      of = alert,
    ) =>
      after({ code }, { ...of, moves: { ...of.moves, [code]: shows(result) } })
        .heard;
    expect(heard('CF', 'confirms')).toBe(true);
    expect(heard('CF', 'fails')).toBe(true);
    expect(heard('CF', 'no_answer')).toBe(false);
    expect(heard('VC', 'fails')).toBe(false);
    expect(heard('VC', 'confirms')).toBe(false);
    expect(heard('CF', 'confirms', call)).toBe(false);
    // Who denies having asked, on a number that is where it belongs.
    expect(heard('CF', 'fails', call)).toBe(true);
    const affected = [
      { what: 'phone' as const, how: 'moved' as const, told: [] },
    ];
    expect(heard('CF', 'fails', { ...call, affected })).toBe(false);
    expect(after({ code: 'A' }, alert).heard).toBe(true);
    const before = { ...opened, heard: true };
    expect(after({ code: 'VC' }, alert, before).heard).toBe(true);
  });

  it('that proves nothing was tried, and changes nothing when it is tried again', () => {
    const failing = { ...call, moves: { ...call.moves, IP: shows('fails') } };
    const tried = after({ code: 'IP' }, failing);
    expect(tried).toEqual({ ...opened, tried: true });
    expect(after({ code: 'IP' }, failing, tried)).toBe(tried);
  });
});

describe('a reset', () => {
  const ready: CallState = {
    ...opened,
    counting: ['CF', 'IP'],
    approved: true,
  };

  it('keeps what stood before it, whatever comes later', () => {
    const early = after({ code: 'R' });
    expect(early).toMatchObject({
      reset: 'first_line',
      verifiedFirst: false,
      approvedFirst: false,
      safeFirst: true,
    });
    const late = (['CF', 'MA', 'SL'] as const).reduce(
      (state, code) => after({ code }, call, state),
      early,
    );
    expect(late).toMatchObject({
      reset: 'first_line',
      verifiedFirst: false,
      approvedFirst: false,
      approved: true,
    });
    expect(after({ code: 'SL' }, call, ready)).toMatchObject({
      reset: 'second_line',
      verifiedFirst: true,
      approvedFirst: true,
    });
  });

  it('of a taken account is safe once it was contained and reported', () => {
    const taken = { ...call, compromised: true };
    const safe = (change: Partial<CallState>) =>
      after({ code: 'R' }, taken, { ...opened, ...change }).safeFirst;
    expect(safe({})).toBe(false);
    expect(safe({ contained: true })).toBe(false);
    expect(safe({ reported: true })).toBe(false);
    expect(safe({ contained: true, reported: true })).toBe(true);
  });

  it('is followed by an enrolment and a clean-up, which change nothing of it', () => {
    const reset = after({ code: 'R' });
    const proven = { ...reset, counting: ['CF' as const, 'IP' as const] };
    const enrolled = after({ code: 'E' }, call, proven);
    expect(enrolled).toEqual({ ...proven, enrolled: true });
    expect(after({ code: 'E' }, call, enrolled)).toBe(enrolled);
    expect(after({ code: 'C' }, call, enrolled).cleaned).toBe(true);
  });
});

describe('an enrolment in place of an exception', () => {
  const exception: CallCase = { ...call, request: 'exception' };
  const offered: CallState = { ...opened, offered: true };

  it('waits for the offer, and a reset elsewhere', () => {
    expect(hindranceOf(offered, 'E', exception)).toBeNull();
    expect(hindranceOf(opened, 'E', exception)).toBe('reset_first');
    expect(hindranceOf(offered, 'E', call)).toBe('reset_first');
    expect(
      hindranceOf({ ...opened, reset: 'first_line' }, 'E', call),
    ).toBeNull();
  });

  it('keeps whether checks stood before it', () => {
    const early = after({ code: 'E' }, exception, offered);
    expect(early).toMatchObject({
      enrolled: true,
      verifiedFirst: false,
      enrolledUnchecked: true,
    });
    const late = after({ code: 'IP' }, exception, early);
    expect(after({ code: 'E' }, exception, late).verifiedFirst).toBe(false);
    const reset = after({ code: 'R' }, exception, late);
    expect(reset.enrolledUnchecked).toBe(true);
    const proven: CallState = { ...offered, counting: ['CF', 'IP'] };
    expect(after({ code: 'E' }, exception, proven)).toMatchObject({
      enrolled: true,
      verifiedFirst: true,
      enrolledUnchecked: false,
    });
  });
});

describe('what stands in the way', () => {
  it('tells nobody whether a check counted: the same stands there where what it hangs on was stolen', () => {
    const stolen: CallCase = {
      ...call,
      affected: things.map((what) => ({ what, how: 'stolen', told: ['D'] })),
    };
    for (const code of checkCodes) {
      const counted = after({ code });
      const broken = after({ code }, stolen);
      for (const next of ['C', 'RC'] as const)
        expect(hindranceOf(broken, next, stolen), `${code} ${next}`).toBe(
          hindranceOf(counted, next, call),
        );
    }
    expect(after({ code: 'CF' }).counting).not.toEqual(
      after({ code: 'CF' }, stolen).counting,
    );
  });

  it.each<[Partial<CallState>, string | null, string | null]>([
    [{}, 'nothing_to_clean', 'nothing_to_renew'],
    [{ reset: 'first_line' }, null, null],
    [{ backup: true }, null, null],
    [{ contained: true }, null, null],
    [{ tried: true }, 'nothing_to_clean', null],
    [{ closed: 'no_log' }, 'closed', 'closed'],
  ])('after %j: of cleaning up %s, of renewing %s', (change, clean, renew) => {
    const state = { ...newCall, ...change };
    expect(hindranceOf(state, 'C', call)).toBe(clean);
    expect(hindranceOf(state, 'RC', call)).toBe(renew);
  });
});
