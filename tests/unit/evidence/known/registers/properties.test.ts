import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowds } from '../../../../../src/evidence/known/registers/crowds.ts';
import { dayNumber } from '../../../../../src/ground/dayNumber.ts';
import { numberedDay } from '../../../../../src/ground/days.ts';
import {
  acceptedLabels,
  readPolicyRules,
} from '../../../../../src/jobAids/policyRules.ts';
import {
  found,
  given,
  LOG_HEAD,
  mappings,
  partOf,
  policy,
  REGISTER_HEAD,
  soundException,
  soundReset,
  words,
} from '../../reading/registers/support.ts';
import type {
  LogCells,
  RegisterCells,
} from '../../reading/registers/support.ts';

const TODAY = dayNumber(given.asOf);
const text = fc.string({ minLength: 1, maxLength: 30 }).map((one) => `x${one}`);

const exception = fc
  .record({
    approved: fc.integer({ min: 0, max: policy.exceptions.maxDays - 1 }),
    term: fc.integer({ min: 0, max: policy.exceptions.maxDays }),
    reason: text,
    risk: text,
    controls: text,
    approverRole: fc.constantFrom(...words.exceptionRoles),
  })
  .map(({ approved, term, ...cells }): RegisterCells => {
    const reviewBy = TODAY - approved + Math.max(term, approved, 1);
    return {
      ...cells,
      approvedOn: numberedDay(TODAY - approved),
      reviewBy: numberedDay(reviewBy),
    };
  });

/** A register that keeps the policy: its accounts differ, its open lines are in time. */
const register = fc
  .array(exception, { minLength: 1, maxLength: 12 })
  .map((lines) =>
    lines.map((cells, at) => ({ ...cells, account: `svc-${at}` })),
  );

/** What is changed in a sound line, and the one finding that it gives. */
const REGISTER_MUTATIONS: readonly (readonly [string, RegisterCells])[] = [
  ['missing_reason', { reason: '' }],
  ['missing_risk', { risk: '' }],
  ['missing_controls', { controls: '' }],
  ['missing_approver', { approver: '' }],
  ['approver_role', { approverRole: 'Agent' }],
  ['missing_review_date', { reviewBy: '' }],
  ['over_limit', { reviewBy: '2030-01-01' }],
  ['overdue_review', { approvedOn: '2026-09-01', reviewBy: '2026-11-20' }],
  ['never_closed', { approvedOn: '2025-09-01', reviewBy: '2025-11-20' }],
  ['approved_in_future', { approvedOn: '2027-01-10', reviewBy: '2027-02-10' }],
  ['self_approval', { owner: 'Rosa Lindqvist' }],
];

const LOG_MUTATIONS: readonly (readonly [string, LogCells])[] = [
  ['missing_check', { check: '', secondCheck: '' }],
  ['check_not_accepted', { check: 'Date of birth', secondCheck: '' }],
  ['missing_approver', { approver: '' }],
  ['approver_role', { approverRole: 'Friend' }],
  ['approver_reached', { reached: 'Email' }],
  ['self_approval', { agent: 'Ines Okafor' }],
  ['not_enrolled', { enrolled: '' }],
  ['old_method_kept', { oldMethodRemoved: '' }],
  ['sessions_open', { sessionsEnded: 'No' }],
  ['user_not_notified', { userNotified: '' }],
  ['missing_ticket', { ticket: '' }],
  ['missing_agent', { agent: '' }],
  ['missing_outcome', { outcome: '' }],
];

/** The checks that a log may name: those that the policy takes. */
const labels = acceptedLabels(words.checks, readPolicyRules(policy));
const reset = fc.record({
  ticket: text,
  check: fc.constantFrom(...labels),
  offset: fc.constantFrom(...words.offsets),
  reached: fc.constantFrom(...words.reached),
  approverRole: fc.constantFrom(...words.resetRoles),
  outcome: fc.constantFrom('Reset done', 'Pass or code issued'),
});

/** A log that keeps the policy: one reset a day, each of another account. */
const log = fc.array(reset, { minLength: 1, maxLength: 12 }).map((lines) =>
  lines.map((cells, at): LogCells => ({
    ...cells,
    when: `${numberedDay(TODAY - 2 * at)} 10:00`,
    account: `a${at}`,
    person: `Person ${at}`,
  })),
);

const registerRows = (lines: readonly RegisterCells[]) => [
  REGISTER_HEAD,
  ...lines.map(soundException),
];
const logRows = (lines: readonly LogCells[]) => [
  LOG_HEAD,
  ...lines.map(soundReset),
];

describe('any sound register or log', () => {
  it('gives no finding', () => {
    fc.assert(
      fc.property(register, log, (exceptions, resets) => {
        expect(partOf(registerRows(exceptions)).findings).toEqual([]);
        expect(partOf(logRows(resets)).findings).toEqual([]);
      }),
    );
  });

  it.each(REGISTER_MUTATIONS)(
    'gives exactly %s when that is wrong in one line',
    (rule, change) => {
      fc.assert(
        fc.property(register, fc.nat(), (lines, pick) => {
          const at = pick % lines.length;
          const changed = lines.map((cells, index) =>
            index === at ? { ...cells, ...change } : cells,
          );
          expect(found(partOf(registerRows(changed)))).toEqual([
            `${rule}: ${at + 2}`,
          ]);
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(LOG_MUTATIONS)(
    'of resets gives exactly %s when that is wrong in one line',
    (rule, change) => {
      fc.assert(
        fc.property(log, fc.nat(), (lines, pick) => {
          const at = pick % lines.length;
          const changed = lines.map((cells, index) =>
            index === at ? { ...cells, ...change } : cells,
          );
          expect(found(partOf(logRows(changed)))).toEqual([
            `${rule}: ${at + 2}`,
          ]);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('whatever is wrong with it, says the same in every order of its rows', () => {
    const broken = fc.array(
      fc.tuple(reset, fc.constantFrom(...LOG_MUTATIONS), fc.nat(4)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        broken,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (lines, chance) => {
          const rows = logRows(
            lines.map(([cells, [, change], account]) => ({
              ...cells,
              ...change,
              account: `a${account}`,
            })),
          );
          const shuffled = partOf(rows, {}, mappings, (below) =>
            below
              .map((row) => ({ row, at: Number(chance.next().value) }))
              .sort((a, b) => a.at - b.at)
              .map(({ row }) => row),
          );
          expect(shuffled).toEqual(partOf(rows));
        },
      ),
    );
  });
});

describe('a crowd', () => {
  it('holds every set of keys that lies within the span, and nothing that is alone', () => {
    const events = fc.array(
      fc.record({ at: fc.nat(30), key: fc.constantFrom('a', 'b', 'c', 'd') }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(
        events,
        fc.nat(6),
        fc.integer({ min: 1, max: 4 }),
        (drawn, span, least) => {
          const all = drawn.map(({ at, key }, row) => ({
            at,
            key,
            line: { row },
          }));
          const rows = crowds(all, span, least)
            .flat()
            .map(({ row }) => row);
          const windows = all.map(({ at: from }) =>
            all.filter(({ at }) => at >= from && at <= from + span),
          );
          const expected = windows
            .filter(
              (window) => new Set(window.map(({ key }) => key)).size >= least,
            )
            .flatMap((window) => window.map(({ line }) => line.row));
          expect(rows.sort((a, b) => a - b)).toEqual(
            [...new Set(expected)].sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});
