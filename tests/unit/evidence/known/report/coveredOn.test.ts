import { describe, expect, it } from 'vitest';

import { coveredOn } from '../../../../../src/evidence/known/report/coveredOn.ts';
import { reportBody } from '../../../../../src/evidence/writing/report/reportBody.ts';
import type { RosterPerson } from '../../../../../src/evidence/reading/roster/roster.ts';
import { input, reportOf, rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';

const TODAY = '2026-06-01';

function covered(change: Partial<RosterPerson>) {
  const roster = rosterPerson({ start: '2026-01-05', ...change });
  const { kept, cautions } = coveredOn(
    [
      {
        key: 'a.khan',
        roster,
        apart: null,
        records: [],
        byNameOnly: false,
        isDoubted: false,
      },
    ],
    TODAY,
    false,
  );
  return { isCovered: kept.length > 0, cautions };
}

const LEFT =
  '1 person of the roster had left by 2026-06-01, the day of this report, and is not counted among those who should have completed.';

describe('whom the roster covers', () => {
  it.each([
    ['whose last day was the day before', { lastDay: '2026-05-31' }],
    ['whom a word says to have left', { presence: 'left' }],
    [
      'of whom day and word say it',
      { lastDay: '2026-05-31', presence: 'left' },
    ],
    [
      'who came back and left again',
      { start: '2026-01-05', lastDay: '2025-12-31', presence: 'left' },
    ],
  ] as const)('are none %s', (_, change) => {
    expect(covered(change)).toEqual({ isCovered: false, cautions: [LEFT] });
  });

  it.each([
    ['on their last day', { lastDay: TODAY }],
    [
      'before it, whatever a word says',
      { lastDay: '2026-06-30', presence: 'left' },
    ],
    ['who came back', { start: '2026-01-05', lastDay: '2025-12-31' }],
    [
      'who came back and are here',
      { start: '2026-01-05', lastDay: '2025-12-31', presence: 'here' },
    ],
    ['whom a word says to be here', { presence: 'here' }],
    ['of whom nothing says it', {}],
  ] as const)('are people %s', (_, change) => {
    expect(covered(change)).toEqual({ isCovered: true, cautions: [] });
  });

  it('are people whose last day is over and who are said to be here, which is told', () => {
    expect(covered({ lastDay: '2026-05-31', presence: 'here' })).toEqual({
      isCovered: true,
      cautions: [
        '1 person of the roster has a last day that is over, and a word beside it says that this person is still here: this person counts.',
      ],
    });
  });

  it('leave out who has left: neither overdue nor missing on the roster, in no figure', () => {
    const people = [
      rosterPerson({ id: 'a', mail: null, start: '2026-01-05' }),
      rosterPerson({
        id: 'b',
        mail: null,
        start: '2026-01-05',
        presence: 'left',
      }),
      rosterPerson({
        id: 'c',
        mail: null,
        start: '2026-01-05',
        lastDay: '2026-03-31',
      }),
    ];
    const report = reportOf(
      input(
        {
          records: [
            sampleRecord({ learnerId: 'a' }),
            sampleRecord({
              learnerId: 'c',
              completion: 'completed',
              success: 'failed',
            }),
          ],
          roster: {
            file: 'staff.csv',
            sha256: 'f'.repeat(64),
            people,
            problems: [],
            unreadable: [],
          },
        },
        { asOf: { utc: '2026-12-01T12:00:00Z', zone: 'UTC' } },
      ),
    );
    expect(report.completion).toMatchObject({ count: 1, of: 1 });
    expect(report.standings).toMatchObject({ overdue: 0, failed: 0 });
    expect(report.notOnRoster).toEqual([]);
    expect(report.withoutRecord).toEqual([]);
    expect(report.plausibility.unmatched).toBe(0);
    expect(report.people.map(({ person, apart }) => [person, apart])).toEqual([
      ['a', null],
      ['c', 'left'],
    ]);
    expect(report.cautions).toEqual([
      '2 people of the roster had left by 2026-12-01, the day of this report, and are not counted among those who should have completed.',
      '1 person who left is in the records: what is recorded of this person counts in no figure.',
    ]);
    const { markup } = reportBody(report);
    expect(markup).toContain('Nobody is overdue, expired, failed');
    expect(markup).toContain(
      '1 on the roster, and not covered on the day of the report',
    );
  });
});
