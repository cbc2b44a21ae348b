import { describe, expect, it } from 'vitest';
import { couldBeApproved } from '../../../../src/domain/simulation/approval.ts';
import { explore } from '../../../../src/domain/simulation/explore.ts';
import { skippedDuties } from '../../../../src/domain/simulation/duties.ts';
import type { Move } from '../../../../src/domain/simulation/callState.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { needOf } from '../../../../src/domain/simulation/need.ts';
import { goodOutcome } from '../../../../src/domain/simulation/outcome.ts';
import type { CriticalError } from '../../../../src/domain/simulation/outcome.ts';
import { play } from '../../../../src/domain/simulation/play.ts';
import { calls, files, labelOf, policy } from './desk.ts';

const table = calls.map((call) => ({
  label: labelOf(call),
  need: needOf(call, policy),
  call,
  found: explore(call, policy),
}));

/** The errors that a case must allow, by what it offers to get wrong. */
function temptations({ call }: (typeof table)[number]): CriticalError[] {
  const errors: [unknown, CriticalError][] = [
    [call.moves.R, 'reset_unverified'],
    [call.moves.R ?? call.form, 'given_unapproved'],
    [call.form && couldBeApproved(call, policy), 'exception_unverified'],
    [call.moves.R && call.record.privileged, 'privileged_first_line'],
    [call.request === 'exception' && call.moves.E, 'enrolled_unverified'],
    [call.moves.SD, 'sent_by_message'],
    [call.moves.NC, 'number_changed'],
    [call.moves.GX, 'unrecorded_exception'],
    [true, 'false_log'],
  ];
  return errors.filter(([is]) => is).map(([, error]) => error);
}

describe('the cases', () => {
  it('are of genuine callers at least as often as of impostors', () => {
    const genuine = calls.filter(({ truth }) => truth === 'genuine');
    expect(files.length).toBeGreaterThanOrEqual(24);
    expect(genuine.length * 2).toBeGreaterThanOrEqual(calls.length);
  });

  it('each turn their truth, or what the truth asks for, in a variant', () => {
    const same = files.filter((file) => {
      const needs = table
        .filter(({ call }) => call.id === file.id)
        .map(({ need }) => need);
      return new Set(needs).size < 2;
    });
    expect(same.map((file) => file.id)).toEqual([]);
  });
});

describe.each(table)('$label, which needs to $need', (row) => {
  const { call, need, found } = row;

  it('plays to its good ending with every duty done', () => {
    const path = found.shortestGood ?? [];
    const verdict = judge(play(path, call, policy), call, policy);
    expect(verdict.outcome).toBe(goodOutcome[need]);
    expect(verdict).toMatchObject({ good: true, missing: [] });
    expect(skippedDuties(path, call, policy)).toEqual([]);
  });

  it.each(temptations(row))('plays to the critical error %s', (error) => {
    const path = found.critical[error] ?? [];
    const verdict = judge(play(path, call, policy), call, policy);
    expect(verdict.critical).toContain(error);
    expect(verdict.good).toBe(false);
  });

  it('allows no other critical error', () => {
    expect(Object.keys(found.critical).sort()).toEqual(temptations(row).sort());
  });

  it('stays bad after a critical error, however well it goes on', () => {
    for (const path of Object.values(found.critical)) {
      const whole = [...path, ...(found.shortestGood ?? [])];
      expect(judge(play(whole, call, policy), call, policy).good).toBe(false);
    }
  });

  it('ends well only with a true log, and a whole one', () => {
    const closedBy = (close: Move) => {
      const path = (found.shortestGood ?? []).map((move) =>
        move.code === 'L' ? close : move,
      );
      return judge(play(path, call, policy), call, policy);
    };
    expect(closedBy({ code: 'Q' })).toMatchObject({
      good: false,
      missing: expect.arrayContaining(['L']) as unknown,
    });
    const short = { code: 'L', truthful: true, complete: false } as const;
    expect(closedBy(short)).toMatchObject({
      good: false,
      critical: [],
      faults: ['log_incomplete'],
      refusedWrongly: false,
    });
  });

  it('ends well with nothing left out of what was done', () => {
    const path = found.shortestGood ?? [];
    const dues = path.filter(({ code }) =>
      (['C', 'SEC', 'W', 'MA', 'AD', 'AS'] as const).some((it) => it === code),
    );
    for (const due of dues) {
      const less = path.filter((move) => move !== due);
      const verdict = judge(play(less, call, policy), call, policy);
      expect([due.code, verdict.good]).toEqual([due.code, false]);
    }
  });
});
