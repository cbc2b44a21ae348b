import { describe, expect, it } from 'vitest';

import { buildReport } from '../../../../src/evidence/known/report/buildReport.ts';
import { reportBody } from '../../../../src/evidence/writing/report/reportBody.ts';
import { input, reportOf, rosterPerson } from '../reportSample.ts';
import { sampleInteraction, sampleRecord } from '../sample.ts';

const at = (utc: string) => ({ utc, zone: 'UTC' });
const asOf = at('2026-06-01T12:00:00Z');
const roster = {
  file: 'staff.csv',
  sha256: 'f'.repeat(64),
  people: [
    rosterPerson({ id: 'a', mail: null, start: '2026-01-05' }),
    rosterPerson({ id: 'b', mail: null, start: '2026-06-01' }),
    rosterPerson({ id: 'c', mail: null, start: '2026-06-02' }),
  ],
  problems: [],
  unreadable: [],
};
const attempt = (learnerId: string, started: string, completed: string) =>
  sampleRecord({
    learnerId,
    started: at(started),
    completed: at(completed),
  });

describe('a report as of an earlier day', () => {
  it('counts a completion of that day and none of a later one', () => {
    const made = buildReport(
      input(
        {
          records: [
            // In London this is 1 June still.
            attempt('a', '2026-05-30T09:00:00Z', '2026-06-01T22:59:00Z'),
            attempt('b', '2026-05-30T09:00:00Z', '2026-06-01T23:30:00Z'),
            attempt('x', '2026-06-02T09:00:00Z', '2026-06-02T09:30:00Z'),
          ],
          roster,
        },
        { asOf },
      ),
    );
    const { report, records } = made;
    expect(report.completion).toMatchObject({ count: 1, of: 2 });
    expect(report.people.map(({ person }) => person)).toEqual(['a', 'b']);
    expect(report.people[1]).toMatchObject({
      standing: 'due',
      completed: null,
      scoreRaw: null,
    });
    expect(records.map(({ completed }) => completed?.utc)).toEqual([
      '2026-06-01T22:59:00Z',
      undefined,
    ]);
    expect(report.cautions).toEqual([
      '1 record is of days after 2026-06-01, the day of this report, and does not count.',
      '1 record was begun by 2026-06-01, the day of this report, and completed later: it counts as not completed yet, without score and time, and without answers of no known day.',
      '1 person of the roster joined after 2026-06-01, the day of this report, and is not counted among those who should have completed.',
    ]);
    expect(report.notices.slice(0, 3)).toEqual(report.cautions);
    expect(reportBody(report).markup.indexOf('joined after')).toBeLessThan(
      reportBody(report).markup.indexOf('class="six"'),
    );
  });

  it('says of who joins later that they do, and not that the roster lacks them', () => {
    const later = attempt('c', '2026-05-02T09:00:00Z', '2026-05-02T09:30:00Z');
    const stranger = attempt(
      'x',
      '2026-05-02T09:00:00Z',
      '2026-05-02T09:30:00Z',
    );
    const begun = {
      ...attempt('c', '2026-05-02T09:00:00Z', '2026-05-02T09:30:00Z'),
      completed: null,
      completion: 'incomplete' as const,
      success: null,
    };
    const told = (
      record: typeof begun | typeof later,
      countUnmatched = false,
    ) =>
      reportOf(
        input(
          { records: [record, stranger], roster },
          { asOf, countUnmatched },
        ),
      );
    const report = told(begun);
    expect(report.notOnRoster).toEqual(['x']);
    expect(report.plausibility).toMatchObject({ people: 2, unmatched: 1 });
    expect(report.people.find(({ person }) => person === 'c')).toMatchObject({
      onRoster: false,
      apart: 'joined later',
      because:
        'Begun, and not passed; joined after the day of the report, so no day is known by which it is due.',
    });
    expect(report.cautions).toEqual([
      '1 person of the roster joined after 2026-06-01, the day of this report, and is not counted among those who should have completed.',
      '1 person who joined later is in the records: what is recorded of this person counts in no figure.',
    ]);
    expect(told(begun, true).cautions).toHaveLength(1);
    expect(told(later).completion).toMatchObject({ count: 0, of: 2 });
    const { markup } = reportBody(report);
    expect(markup).toContain('<small>joined later</small>');
    expect(markup).toContain(
      '1 on the roster, and not covered on the day of the report',
    );
  });

  it('leaves out a record of a later day whose begin nobody knows, and keeps one without days', () => {
    const of = (completed: string | null) => ({
      ...sampleRecord({ started: null }),
      completed: completed === null ? null : at(completed),
    });
    const people = (record: ReturnType<typeof of>) =>
      reportOf(input({ records: [record] }, { asOf })).people;
    expect(people(of('2026-06-02T09:00:00Z'))).toEqual([]);
    expect(people(of(null))).toMatchObject([{ standing: 'done_undated' }]);
  });

  it('counts the answers that were given by then', () => {
    const answer = (item: string, time: string | null, index: number) =>
      sampleInteraction({ id: `${item}_r1_a1`, time, index });
    const items = (completed: string | null) =>
      reportOf(
        input(
          {
            records: [
              sampleRecord({
                started: at('2026-05-30T09:00:00Z'),
                completed: completed === null ? null : at(completed),
                interactions: [
                  answer('that_day', '2026-06-01T23:00:00+01:00', 0),
                  answer('next_day', '2026-06-02T00:10:00+01:00', 1),
                  answer('no_zone', '2026-06-02T00:10:00', 2),
                  answer('no_day', '09:20:00', 3),
                ],
              }),
            ],
          },
          { asOf },
        ),
      )
        .items.map(({ id }) => id)
        .sort();
    expect(items('2026-06-03T09:00:00Z')).toEqual(['that_day_r1']);
    expect(items(null)).toEqual(['no_day_r1', 'that_day_r1']);
  });

  it('does not expect anything on the roster of who joined later and has a record before', () => {
    const report = reportOf(
      input(
        {
          records: [
            attempt('c', '2026-05-30T09:00:00Z', '2026-05-30T09:30:00Z'),
          ],
          roster,
        },
        { asOf },
      ),
    );
    expect(report.completion).toMatchObject({ count: 0, of: 2 });
    expect(report.notOnRoster).toEqual([]);
  });

  it('says nothing of it where nothing was recorded later', () => {
    expect(reportOf(input({ records: [sampleRecord()] })).cautions).toEqual([]);
  });
});
