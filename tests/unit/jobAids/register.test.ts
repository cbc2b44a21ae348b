import { describe, expect, it } from 'vitest';
import {
  endDateOptions,
  formGaps,
} from '../../../src/domain/simulation/exceptionForm.ts';
import { faultsOfRow } from '../../../src/domain/deskwork/registerRule.ts';
import { readPolicyRules } from '../../../src/jobAids/policyRules.ts';
import { planRegister } from '../../../src/jobAids/register.ts';
import { REGISTER_COLUMNS } from '../../../src/schema/sheetColumns.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import {
  found,
  partOf,
  policy,
  REGISTER_HEAD,
  soundException,
} from '../evidence/reading/registers/support.ts';
import type { RegisterCells } from '../evidence/reading/registers/support.ts';
import { valueOf } from './formula.ts';
import type { Cell, Row } from './formula.ts';
import { words } from './support.ts';

const AS_OF = '2026-11-24';
const APPROVED = '2026-10-01';
const DAY = 86_400_000;
const dayOf = (text: string) => Date.parse(text) / DAY;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The policy with another rule of exceptions. */
function policyWith(exceptions: Partial<Policy['exceptions']>): Policy {
  return { ...policy, exceptions: { ...policy.exceptions, ...exceptions } };
}

function rowOf(line: readonly string[]): Row {
  const cells = line.map((text): Cell =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOf(text) : text || null,
  );
  return { cells, today: dayOf(AS_OF) };
}

/** Whether the sheet marks an open line as one with a gap. */
function sheetMarks(line: readonly string[], under: Policy): boolean {
  const plan = planRegister(words, readPolicyRules(under));
  const gap = plan.highlights.find(({ tone }) => tone === 'gap');
  return valueOf(gap?.formula ?? '', rowOf(line)) === true;
}

/** Whether the sheet takes the review date of a line. */
function sheetTakes(line: readonly string[], under: Policy): boolean {
  const { columns } = planRegister(words, readPolicyRules(under));
  const rule = columns.find(({ name }) => name === 'Review by')?.rule;
  if (rule?.kind !== 'date') throw new Error('no rule for the review date');
  const review = Number(
    rowOf(line).cells[REGISTER_COLUMNS.indexOf('Review by')],
  );
  const [from, to] = [rule.from, rule.to ?? ''].map((bound) =>
    Number(valueOf(bound, rowOf(line))),
  );
  return review >= Number(from) && review <= Number(to);
}

const GAPS = /^(?:missing_|over_limit|review_before_approval|approver_role)/;

/** Whether the report finds in a line what the sheet marks: a cell that is missing, or an end outside the term. */
function reportMarks(line: string[], under: Policy): boolean {
  const part = partOf([REGISTER_HEAD, line], { policy: under, asOf: AS_OF });
  return found(part).some((finding) => GAPS.test(finding));
}

describe.each([1, 61, 90])('an exception that may run %i days', (maxDays) => {
  const under = policyWith({ maxDays });
  it.each([
    ['the day before the approval', -1, false],
    ['the day of the approval', 0, false],
    ['the day after it', 1, true],
    ['the last day of the term', maxDays, true],
    ['the day after the term', maxDays + 1, false],
  ])('with its review on %s is judged alike everywhere', (_day, days, ends) => {
    const reviewBy = isoOf(dayOf(APPROVED) + days);
    const line = soundException({ approvedOn: APPROVED, reviewBy });
    const row = {
      account: 'a',
      owner: 'b',
      reason: { text: 'c', holds: true },
      risk: { text: 'd', holds: true },
      controls: { text: 'e', holds: true },
      approvers: [{ name: 'f', title: 'g', role: 'business_owner' as const }],
      approvedOn: dayOf(APPROVED),
      reviewBy: dayOf(reviewBy),
    };
    const desk = faultsOfRow(row, row.reviewBy, under.exceptions);
    expect({
      taken: sheetTakes(line, under),
      marked: sheetMarks(line, under),
      reported: reportMarks(line, under),
      desk: desk.length > 0,
    }).toEqual({ taken: ends, marked: !ends, reported: !ends, desk: !ends });
  });
});

describe('what a line of the register must have', () => {
  const cells: [
    element: Policy['exceptions']['elements'][number] | null,
    RegisterCells,
  ][] = [
    [null, { account: '' }],
    [null, { owner: ' ' }],
    ['reason', { reason: '' }],
    ['risk', { risk: ' ' }],
    ['approver', { approver: '', approverRole: '' }],
    ['approver', { approverRole: '' }],
    ['controls', { controls: '' }],
    [null, { approvedOn: '' }],
    ['end_date', { reviewBy: '' }],
    [null, { status: '' }],
  ];
  const all = policy.exceptions.elements;

  it.each(cells)(
    'sheet and report both ask for it (%s: %o)',
    (element, change) => {
      const line = soundException(change);
      const without = policyWith({
        elements: all.filter((it) => it !== element),
      });
      const asked = element === null;
      expect([sheetMarks(line, policy), reportMarks(line, policy)]).toEqual([
        true,
        true,
      ]);
      expect([sheetMarks(line, without), reportMarks(line, without)]).toEqual([
        asked,
        asked,
      ]);
    },
  );

  it('is nothing of a line that is whole, and of one that is closed', () => {
    expect(sheetMarks(soundException(), policy)).toBe(false);
    const closed = soundException({ reason: '', status: 'Withdrawn' });
    expect(sheetMarks(closed, policy)).toBe(false);
    expect(reportMarks(closed, policy)).toBe(false);
  });
});

describe('the form at the practice desk', () => {
  it('takes the longest term and nothing longer', () => {
    const choice = [{ id: 'a', text: 'x', sound: true }];
    const form = {
      reason: choice,
      risk: choice,
      approver: choice,
      controls: choice,
    };
    const entry = {
      reason: 'a',
      risk: 'a',
      approver: 'a',
      controls: 'a',
      registered: true,
    };
    const gapsFor = (days: number | null) =>
      formGaps({ ...entry, days }, form, policy);
    expect(endDateOptions(policy).map(gapsFor)).toEqual([
      [],
      [],
      ['end_date'],
      ['end_date'],
    ]);
    expect(gapsFor(0)).toEqual(['end_date']);
  });
});
