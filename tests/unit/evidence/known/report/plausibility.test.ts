import { describe, expect, it } from 'vitest';
import type { ReportOptions } from '../../../../../src/evidence/known/report/input.ts';
import type { FileRead } from '../../../../../src/evidence/vocabulary/fileRead.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import { reportBody } from '../../../../../src/evidence/writing/report/reportBody.ts';
import { plausibilityInWords } from '../../../../../src/evidence/writing/tables/plausibilityWords.ts';
import { input, reportOf, rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';
import { sampleFile } from '../../sampleReport.ts';

const roster = (count: number) => ({
  file: 'staff.csv',
  sha256: 'f'.repeat(64),
  people: Array.from({ length: count }, (_, place) =>
    rosterPerson({
      id: `p${place}`,
      mail: null,
      name: null,
      rows: [place + 2],
    }),
  ),
  problems: [],
  unreadable: [],
});

/** Records of the first so many of the roster, and of so many others. */
const taken = (
  listed: number,
  others = 0,
  change: Partial<EvidenceRecord> = {},
) => [
  ...Array.from({ length: listed }, (_, place) =>
    sampleRecord({ ...change, learnerId: `p${place}`, learnerMail: null }),
  ),
  ...Array.from({ length: others }, (_, place) =>
    sampleRecord({ ...change, learnerId: `x${place}`, learnerMail: null }),
  ),
];

const told = (
  people: number | null,
  records: EvidenceRecord[],
  files: FileRead[] = [],
  options: Partial<ReportOptions> = {},
) =>
  reportOf(
    input(
      { records, roster: people === null ? null : roster(people), files },
      options,
    ),
  ).plausibility;

const codes = (...given: Parameters<typeof told>) =>
  told(...given).stops.map(({ code }) => code);

const silent = { completion: null, success: null } as const;

describe('whether a report can be right', () => {
  it('is told in one line: matched, read, known, and which titles counted', () => {
    const files = [sampleFile({ rows: 40, records: 38, unreadable: 2 })];
    expect(plausibilityInWords(told(4, taken(3, 1), files))).toBe(
      '3 of the 4 people on the roster were found in the records; 1 person in the records is not on it and counted nowhere. 38 rows read, 2 not read. Whether they completed is known of everybody. Counted as the course: "Hold the Line".',
    );
    const unnamed = taken(1, 0, { ...silent, course: null, courseId: null });
    expect(plausibilityInWords(told(null, unnamed))).toBe(
      'No roster was given, so nobody can say who is missing: 1 person is in the records. 0 rows read, 0 not read. Whether they completed is not known of 1 of 1. No record names a course, so all of them counted.',
    );
  });

  it('stands before every figure of the report', () => {
    const calm = reportBody(reportOf(input({ records: taken(1) }))).markup;
    expect(calm).toMatch(/^<div class="report">\s*<p class="plausible">/);
    const red = reportBody(reportOf(input({ records: [] }))).markup;
    expect(red).toMatch(/^<div class="report">\s*<div class="plausible stop">/);
  });

  it.each([
    ['everybody matched', 4, taken(4), []],
    ['half matched', 4, taken(2), []],
    ['under half matched', 4, taken(1), ['few_matched']],
    ['nobody matched', 4, taken(0, 4), ['nobody_matched']],
    [
      'more strangers than people of the roster',
      4,
      taken(2, 3),
      ['few_listed'],
    ],
    ['as many strangers', 4, taken(2, 2), []],
    ['no record at all', 4, [], ['no_record']],
    ['no roster', null, taken(2), []],
    ['no status of anybody', 4, taken(4, 0, silent), ['mostly_unknown']],
  ])(
    'of %s stops somebody only where it should',
    (_, people, records, stops) => {
      expect(codes(people, records)).toEqual(stops);
    },
  );

  it('does not stop where half is known', () => {
    const records = [...taken(4).slice(2), ...taken(2, 0, silent)];
    expect(codes(4, records)).toEqual([]);
  });

  it.each([
    [{ rows: 10, unreadable: 1 }, []],
    [{ rows: 10, unreadable: 2 }, ['rows_not_read']],
    [{ rows: 10, records: 0, unreadable: 10 }, ['empty_file']],
    [{ rows: 0, records: 0, unreadable: 0 }, ['empty_file']],
  ])('stops for a file of which %j was read', (change, stops) => {
    const files = [sampleFile({ records: 8, ...change })];
    expect(codes(null, taken(1), files)).toEqual(stops);
  });

  it('stops for another course, and for none that was named, until somebody says which count', () => {
    const fire = taken(2, 0, { course: 'Fire safety', courseId: null });
    const both = [...taken(1), ...fire.slice(1)];
    expect(codes(null, both)).toEqual([]);
    expect(codes(null, fire)).toEqual(['no_record']);
    expect(plausibilityInWords(told(null, fire))).toContain(
      'No record that counted names a course.',
    );
    const courses = ['Fire safety'];
    expect(codes(null, fire, [], { courses })).toEqual([]);
    expect(codes(null, taken(1), [], { courses })).toContain('course_missing');
  });
});

describe('people who are not on the roster', () => {
  const records = [
    ...taken(1, 0, { score: { raw: 90, min: 0, max: 100, scaled: null } }),
    ...taken(0, 1, { score: { raw: 10, min: 0, max: 100, scaled: null } }),
  ];
  const report = (countUnmatched: boolean) =>
    reportOf(input({ records, roster: roster(1) }, { countUnmatched }));

  it('are in no score, time, release or item, and are told', () => {
    const { scores, minutes, releases, plausibility, notOnRoster, people } =
      report(false);
    expect([scores.known, scores.least]).toEqual([1, 90]);
    expect(minutes.known).toBe(1);
    expect(releases.map((one) => one.people)).toContain(1);
    expect(plausibility.unmatched).toBe(1);
    expect(notOnRoster).toEqual(['x0']);
    expect(people).toHaveLength(2);
  });

  it('count where that is asked for', () => {
    const { scores, plausibility } = report(true);
    expect([scores.known, scores.least]).toEqual([2, 10]);
    expect(plausibilityInWords(plausibility)).toContain(
      'counted in scores, times, answers and calls, as was asked for',
    );
  });
});
