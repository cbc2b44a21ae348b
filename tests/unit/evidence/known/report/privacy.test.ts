import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../../src/evidence/known/report/buildReport.ts';
import type { ReportOptions } from '../../../../../src/evidence/known/report/input.ts';
import { smallUnits } from '../../../../../src/evidence/known/report/smallUnits.ts';
import { reportBody } from '../../../../../src/evidence/writing/report/reportBody.ts';
import { smallUnits as SMALL_UNITS } from '../../../../../src/words/workshop/evidence/known/naming.ts';
import { sampleRegister } from './support.ts';
import { input, rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';
import { sampleFile } from '../../sampleReport.ts';

const CROWD = 5;
const key = 'a key of sixteen characters';
const masked = { names: 'pseudonyms', pseudonymKey: key } as const;

/** The staff list: each with a unit and a day of joining, which a stranger has too. */
const staff = fc
  .array(
    fc.record({
      unit: fc.constantFrom('Board', 'Desk', 'Field', 'Yard', null),
      start: fc.integer({ min: 1, max: 28 }),
      done: fc.constantFrom('passed' as const, 'failed' as const, null),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) =>
    list.map(({ unit, start, done }, place) => ({
      id: `s${place}`,
      unit,
      start: `2026-10-${String(start).padStart(2, '0')}`,
      done,
    })),
  );

type Staff = {
  id: string;
  unit: string | null;
  start: string;
  done: 'passed' | 'failed' | null;
}[];

function made(list: Staff, options: Partial<ReportOptions>) {
  const people = list.map(({ id, unit, start }, place) =>
    rosterPerson({
      id,
      unit,
      start,
      mail: null,
      name: null,
      rows: [place + 2],
    }),
  );
  const records = list
    .filter(({ done }) => done !== null)
    .map(({ id, unit, done }) =>
      sampleRecord({ learnerId: id, learnerMail: null, unit, success: done }),
    );
  const roster = {
    file: 'staff.csv',
    sha256: 'f'.repeat(64),
    people,
    problems: [],
    unreadable: [{ row: 3, reason: 'The start date "Secret Name" is no day.' }],
  };
  return buildReport(input({ records, roster }, options));
}

/** How many of the staff a unit that the pack tells can be. */
const couldBe =
  (list: Staff, told: ReadonlySet<string | null>) => (unit: string | null) =>
    list.filter((one) =>
      unit === SMALL_UNITS ? !told.has(one.unit) : one.unit === unit,
    ).length;

describe('with the pack and the staff list', () => {
  it('nobody of a small unit is singled out by unit or day of joining', () => {
    fc.assert(
      fc.property(staff, fc.constantFrom(1, 5, 8), (list, smallGroup) => {
        const { report, records } = made(list, { ...masked, smallGroup });
        const told = new Set(
          report.units
            .map(({ unit }) => unit)
            .filter((unit) => unit !== SMALL_UNITS),
        );
        const crowd = couldBe(list, told);
        const least = Math.min(list.length, Math.max(CROWD, smallGroup));
        for (const { unit, people } of report.units) {
          expect(people).toBe(crowd(unit));
          expect(people).toBeGreaterThanOrEqual(least);
        }
        for (const one of [...report.people, ...records])
          expect(crowd(one.unit)).toBeGreaterThanOrEqual(least);
        expect(report.people.every(({ due }) => due === null)).toBe(true);
        const whole =
          JSON.stringify([report, records]) + reportBody(report).markup;
        // Joined on some day of October, due on one of the same or the next month.
        expect(whole).not.toMatch(/2026-10-\d\d|\d Oct(?:ober)? 2026/);
        expect(whole).not.toContain('Secret Name');
        expect([report.days.known, report.days.unknown]).toEqual([0, 0]);
      }),
    );
  });

  it('nobody is the only one without a name, where small units alone have none', () => {
    fc.assert(
      fc.property(staff, fc.constantFrom(2, 5), (list, namesFrom) => {
        const { report } = made(list, { namesFrom, pseudonymKey: key });
        const hidden = report.people.filter(({ person }) =>
          person.startsWith('P-'),
        );
        const least = Math.min(list.length, namesFrom);
        if (hidden.length > 0)
          expect(hidden.length).toBeGreaterThanOrEqual(least);
        expect(hidden.every(({ unit }) => unit === SMALL_UNITS)).toBe(true);
        expect(report.units.every(({ people }) => people >= least)).toBe(true);
      }),
    );
  });

  it.each([
    'the role is “Ana “Anna” Novak”. Ask again.',
    'the role is „Ana „Anna“ Novak“. Ask again.',
  ])(
    'a cell of a register that a finding quotes is not carried out: %s',
    (message) => {
      const register = sampleRegister(message);
      const messageOf = (options: Partial<ReportOptions>) =>
        buildReport(input({ registers: [register] }, options)).report
          .registers[0]?.findings[0]?.message;
      expect(messageOf({})).toContain('Novak');
      expect(messageOf(masked)).toBe('the role is not shown. Ask again.');
    },
  );

  it('words that were asked about, what stood above the headings and sums of files stay out', () => {
    const answers = { statuses: { 'ill: Novak': 'incomplete' } } as const;
    const notices = ['What stands above was passed over: “By Ana Novak”.'];
    const file = sampleFile({ answers, notices });
    const registers = [sampleRegister('a gap')];
    const told = (options: Partial<ReportOptions>) =>
      JSON.stringify(
        buildReport(input({ files: [file], registers }, options)).report,
      );
    const sums = [file.facts.sha256, 'a'.repeat(64)];
    for (const out of ['ill: Novak', 'By Ana Novak', ...sums]) {
      expect(told({})).toContain(out);
      expect(told(masked)).not.toContain(out);
    }
  });

  it('a note under a register is told by its row, and not carried out', () => {
    const register = {
      ...sampleRegister('a gap'),
      notes: [{ row: 29, text: 'Ask Ana Novak' }],
      noteRows: 1,
    };
    const reportOf = (options: Partial<ReportOptions>) =>
      buildReport(input({ registers: [register] }, options)).report;
    const told =
      'register.csv: 1 row was taken for a total or a note, and not checked as a line: row 29';
    expect(reportOf({}).notices).toContain(`${told} ("Ask Ana Novak").`);
    expect(reportOf(masked).notices).toContain(`${told}.`);
    expect(JSON.stringify(reportOf(masked))).not.toContain('Novak');
  });
});

describe('units that stand together', () => {
  const of = (sizes: Record<string, number>) =>
    [...smallUnits(new Map(Object.entries(sizes)), CROWD)].toSorted();

  it('are the small ones, and the next larger one where these are too few', () => {
    expect(of({ a: 9, b: 5 })).toEqual([]);
    expect(of({ a: 9, b: 4, c: 1 })).toEqual(['b', 'c']);
    expect(of({ a: 9, b: 6, c: 1 })).toEqual(['b', 'c']);
    expect(of({ a: 2, b: 1 })).toEqual(['a', 'b']);
  });
});
