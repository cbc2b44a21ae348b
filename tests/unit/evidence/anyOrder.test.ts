import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeFrom, rowsOf, valuesOf } from './anyOrder.ts';
import {
  LOG_HEAD,
  REGISTER_HEAD,
  soundException,
  soundReset,
} from './reading/registers/support.ts';
import { sampleInteraction, sampleRecord } from './sample.ts';

const fixture = (name: string) =>
  readFileSync(`tests/fixtures/evidence/${name}`, 'utf8');
const csv = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
    )
    .join('\r\n');

/** Ada, Bob and Cy stand in Moodle's two reports, in ours and on the roster, and not alike in all. */
const adaElsewhere = {
  learnerId: 'L5',
  learnerMail: 'ada@example.org',
  course: 'Course module',
  courseId: null,
};
const ours = [
  sampleRecord(adaElsewhere),
  sampleRecord({ ...adaElsewhere, success: 'failed', attempt: 2 }),
  sampleRecord({
    ...adaElsewhere,
    source: { ...sampleRecord().source, report: 'SCORM 2004 attempts' },
    success: 'failed',
    interactions: [
      sampleInteraction({ response: 'c' }),
      sampleInteraction({ index: 1, id: 'recovery_code_risk_r1_a1' }),
      sampleInteraction({
        index: 2,
        id: 'C04A_r1_n1',
        type: 'performance',
        response: 'D,H-,Kp,CF0,B-,MAy,R2,X-2,Xc3,SEC,Lt,Zunsafe_reset',
      }),
    ],
  }),
  sampleRecord({ learnerId: null, learnerName: 'Kim', seconds: 10 }),
  sampleRecord({ learnerId: null, learnerName: 'Kim', seconds: 20 }),
  sampleRecord({ learnerId: 'L2', learnerMail: 'bob@example.org' }),
  sampleRecord({ learnerId: 'L7', learnerMail: 'bob@example.org' }),
  { ...sampleRecord(), score: 'ten' },
  'nothing that can be read',
];

const files = [
  rowsOf('basic.txt', 'table', fixture('moodle41-scorm-basic.txt')),
  rowsOf(
    'activity.csv',
    'table',
    `${fixture('moodle41-activity-completion.csv').trimEnd()}\n"Di Ray","di@example.org","Completed","soon"\n"Ed Oh","ed@example.org","Completed","later"\n`,
  ),
  valuesOf('records.json', ours),
  rowsOf(
    'register.csv',
    'sheet',
    csv([
      REGISTER_HEAD,
      soundException(),
      soundException({ risk: '', status: 'Parked' }),
      soundException({ approvedOn: '03/07/2026' }),
      soundException({ account: 'b', reviewBy: '1 Dec 2027' }),
    ]),
  ),
  rowsOf(
    'log.csv',
    'sheet',
    csv([
      LOG_HEAD,
      soundReset(),
      soundReset({ approver: '', ticket: 'INC-2' }),
      soundReset({ when: 'yesterday', person: 'Bo' }),
      soundReset({ outcome: 'Declined' }),
    ]),
  ),
  rowsOf(
    'staff.csv',
    'roster',
    csv([
      ['id', 'mail', 'name', 'unit', 'start'],
      ['L1', 'cy@example.org', 'Cy', 'North', '2026-11-01'],
      ['L2', 'bob@example.org', 'Bob', 'North', '3. Juli 2026'],
      ['L5', 'ada@example.org', 'Ada', 'South', 'soon'],
      ['L5', '', 'Ada L', 'North', ''],
      ['L8', 'ed@example.org', 'Ed', 'South', 'later'],
      ['', '', 'Nobody', '', ''],
    ]),
  ),
];
const rows = files.flatMap((file) =>
  file.rows.map(({ row }) => ({ file: file.name, row })),
);

describe('report and pack', () => {
  it.each(['shown', 'pseudonyms', 'hidden'] as const)(
    'are the same bytes in whatever order files and rows come, names %s',
    async (names) => {
      const expected = await madeFrom(files, rows, names);
      const report: unknown = JSON.parse(expected.report);
      // Every file has taken part.
      expect(report).toMatchObject({
        files: [{ rows: 5 }, { rows: 3 }, { rows: 9, unreadable: 2 }],
        registers: [{ lines: 4 }, { lines: 4 }],
      });
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(files, { minLength: files.length }),
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          async (otherFiles, otherRows) => {
            const made = await madeFrom(otherFiles, otherRows, names);
            expect(made.report.split('\n')).toEqual(
              expected.report.split('\n'),
            );
            expect(made.sha256).toBe(expected.sha256);
          },
        ),
        { numRuns: 30 },
      );
    },
  );
});
