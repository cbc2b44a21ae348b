import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../../src/evidence/known/report/report.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import { roll } from '../../../../../src/evidence/writing/report/sections/roll.ts';
import { reportBody } from '../../../../../src/evidence/writing/report/reportBody.ts';
import { STANDINGS } from '../../../../../src/evidence/writing/tables/standingNames.ts';
import { standingNames } from '../../../../../src/words/workshop/evidence/writing/standings.ts';
import { input, reportOf, rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';
import { samplePerson, sampleReport } from '../../sampleReport.ts';

const roster = {
  file: 'staff.csv',
  sha256: 'f'.repeat(64),
  people: Array.from({ length: 9 }, (_, place) =>
    rosterPerson({
      id: `p${place}`,
      mail: null,
      name: `Name ${place}`,
      unit: ['Desk', 'Field', null][place % 3] ?? null,
      start: `2026-1${place % 3}-01`,
      rows: [place + 2],
    }),
  ),
  problems: [],
  unreadable: [],
};

const record: fc.Arbitrary<EvidenceRecord> = fc
  .record({
    learnerId: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'x1', 'x2'),
    learnerMail: fc.constant(null),
    attempt: fc.option(fc.integer({ min: 1, max: 3 })),
    success: fc.option(fc.constantFrom('passed' as const, 'failed' as const)),
    completion: fc.option(
      fc.constantFrom('completed' as const, 'incomplete' as const),
    ),
    completed: fc.option(
      fc.constantFrom('2025-10-20', '2025-11-30', '2026-11-20').map((day) => ({
        utc: `${day}T09:00:00Z`,
        zone: 'UTC',
      })),
    ),
  })
  .map((change) => sampleRecord(change));

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
    cell
      .replace(/<small[^>]*>/g, ' | ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** The lines of the printed roll, as cells without markup. */
function printed(report: Report): string[][] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(roll(report, 5_000).body.markup);
  return (body?.[1] ?? '').split('</tr>').slice(0, -1).map(cellsOf);
}

describe('the roll', () => {
  it('has a line behind every figure of people', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 15 }),
        fc.constantFrom(roster, null),
        (records, list) => {
          const report = reportOf(input({ records, roster: list }));
          const all = printed(report);
          const due = all.filter(
            ([, unit]) => !unit?.includes('not on the roster'),
          );
          const standing = (name: string, of = due) =>
            of.filter(([, , one]) => one === name).length;
          for (const id of STANDINGS)
            expect([id, standing(standingNames[id])]).toEqual([
              id,
              report.standings[id],
            ]);
          const good = ['Up to date', 'Expiring soon', 'Done, day unknown'];
          const goodIn = (of: string[][]) =>
            good.reduce((sum, name) => sum + standing(name, of), 0);
          const { completion, plausibility } = report;
          expect(goodIn(due)).toBe(completion.count);
          expect(standing('Not known')).toBe(completion.notKnown);
          expect(due.length).toBe(completion.of + completion.notKnown);
          expect(due.length).toBe(plausibility.people);
          expect(all.length - due.length).toBe(plausibility.unmatched);
          expect(due.filter((line) => line[7] !== 'in no record').length).toBe(
            plausibility.matched,
          );
          for (const { unit, people, done, overdue } of report.units) {
            const own = due.filter((line) => line[1] === (unit ?? 'not known'));
            expect(own.length).toBe(people);
            expect(goodIn(own)).toBe(done.count);
            expect(standing('Overdue', own) + standing('Expired', own)).toBe(
              overdue.count,
            );
          }
        },
      ),
    );
  });

  it('says of everybody unit, standing, day, score, release, attempt, and where it stands', () => {
    const people = [
      samplePerson({ attempt: 2, scoreRaw: 87, scoreMax: 100 }),
      samplePerson({
        name: null,
        person: 'p.moss',
        unit: null,
        onRoster: false,
        standing: 'overdue',
        completed: null,
        release: null,
        attempts: null,
        attempt: null,
        scoreRaw: null,
        scoreMax: null,
        scorePercent: null,
        countingSources: [],
      }),
    ];
    expect(printed(sampleReport({ people }))).toEqual([
      [
        'Amira Khan | a.khan',
        'Service desk',
        'Up to date',
        '3 Nov 2026',
        '87 of 100',
        '1.0.0+ba735107',
        '2',
        'grades.txt row 14',
      ],
      [
        'p.moss',
        'not known | not on the roster',
        'Overdue',
        '',
        '',
        '',
        '',
        'in no record',
      ],
    ]);
  });

  it('stands after the overdue people, and at the end where it is long', () => {
    const titles = (count: number) => {
      const people = Array.from({ length: count }, (_, place) =>
        samplePerson({ person: `p${place}` }),
      );
      const { markup } = reportBody(sampleReport({ people }));
      return [...markup.matchAll(/<h2 id="report-([a-z]+)"/g)].map(
        ([, id]) => id,
      );
    };
    expect(titles(100).indexOf('roll')).toBe(2);
    expect(titles(101).at(-1)).toBe('roll');
  });

  it('is cut where it is told to, and lists nobody where names are hidden', () => {
    const report = sampleReport();
    expect(roll(report, 2).body.markup).toContain('And 3 more');
    expect(roll({ ...report, names: 'hidden' }, 5).body.markup).not.toContain(
      'Amira',
    );
  });
});
