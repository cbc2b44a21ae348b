import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../../src/ground/zones.ts';
import {
  reportOptions,
  usualSettings,
  withDay,
  type Settings,
} from '../../../../src/evidence/settings/settings.ts';
import {
  answersAbout,
  type AnsweredFile,
  type FileAnswers,
} from '../../../../src/evidence/vocabulary/answers.ts';
import {
  readSettings,
  writeSettings,
} from '../../../../src/evidence/settings/settingsFile.ts';

const SUM = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const said = (file: string, sha256: string, zone: string): AnsweredFile => ({
  file,
  sha256,
  answers: { zone },
});

const answers: fc.Arbitrary<FileAnswers> = fc.record(
  {
    zone: fc.constantFrom('Europe/London', 'UTC'),
    dateOrder: fc.constantFrom('dmy', 'mdy', 'ymd'),
    scoreMax: fc.integer({ min: 1, max: 1000 }),
    mapping: fc.record({
      format: fc.constant('hold-the-line mapping' as const),
      version: fc.constant(1 as const),
      name: fc.string({ minLength: 1, maxLength: 20 }),
      columns: fc.record(
        {
          learnerId: fc.string({ minLength: 1 }),
          status: fc.string({ minLength: 1 }),
        },
        { requiredKeys: ['learnerId'] },
      ),
      statuses: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.constantFrom('passed', 'left out'),
      ),
    }),
    leavers: fc.dictionary(
      fc.string({ minLength: 1 }).filter((word) => word !== '__proto__'),
      fc.constantFrom('here' as const, 'left' as const),
      { maxKeys: 3 },
    ),
    roster: fc.record({
      format: fc.constant('hold-the-line roster mapping' as const),
      version: fc.constant(1 as const),
      name: fc.string({ minLength: 1, maxLength: 20 }),
      columns: fc.record(
        { unit: fc.string({ minLength: 1 }), id: fc.string({ minLength: 1 }) },
        { requiredKeys: ['id'] },
      ),
    }),
  },
  { requiredKeys: [] },
);

const settings: fc.Arbitrary<Settings> = fc.record({
  asOf: fc.constantFrom('2026-11-24', '2028-02-29'),
  names: fc.constantFrom('shown', 'pseudonyms', 'hidden'),
  namesFrom: fc.nat(100),
  smallGroup: fc.nat(100),
  soonDays: fc.nat(400),
  courses: fc.option(fc.array(fc.string({ minLength: 1 }))),
  since: fc.option(fc.constant('2026-01-01')),
  organisation: fc.option(fc.string({ minLength: 1 })),
  zone: fc.option(fc.constantFrom('UTC', 'Asia/Tokyo')),
  countUnmatched: fc.boolean(),
  preparedBy: fc.option(fc.string({ minLength: 1 })),
  reviewedBy: fc.option(fc.string({ minLength: 1 })),
  exportedOn: fc.option(fc.constant('2026-11-20')),
  rosterOn: fc.option(fc.constant('2026-11-01')),
  withSources: fc.boolean(),
  otherCourses: fc.array(fc.string({ minLength: 1 })),
  files: fc.uniqueArray(
    fc.record({
      file: fc.string(),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      answers,
    }),
    { selector: ({ sha256 }) => sha256 },
  ),
});

describe('the settings of a pack', () => {
  it('come back from their file as they were, whatever the order of the files', () => {
    fc.assert(
      fc.property(settings, (all) => {
        const text = writeSettings(all);
        expect(writeSettings(readSettings(text))).toBe(text);
        const turned = { ...all, files: all.files.toReversed() };
        expect(writeSettings(turned)).toBe(text);
      }),
    );
  });

  it.each([
    ['{', 'It is no JSON'],
    ['{"format":"another"}', 'another kind'],
    [
      JSON.stringify({
        ...JSON.parse(
          writeSettings({ ...usualSettings(), asOf: '2026-11-24' }),
        ),
        asOf: '2026-02-30',
      }),
      'asOf',
    ],
    [
      JSON.stringify({
        ...JSON.parse(
          writeSettings({ ...usualSettings(), asOf: '2026-11-24' }),
        ),
        password: 'x',
      }),
      'password',
    ],
  ])('are refused with the part that is wrong: %s', (text, part) => {
    expect(() => readSettings(text)).toThrow(
      expect.objectContaining({ why: expect.stringContaining(part) }),
    );
  });

  it('answer for the very file before they answer for its name', () => {
    const all = [
      said('grades.txt', SUM, 'Europe/London'),
      said('grades.txt', OTHER, 'Europe/Berlin'),
    ];
    expect(answersAbout(all, { file: 'grades.txt', sha256: SUM })).toEqual({
      zone: 'Europe/London',
    });
    // The next month's export has another sum: the last that was said of the name holds.
    expect(
      answersAbout(all, { file: 'grades.txt', sha256: 'c'.repeat(64) }),
    ).toEqual({ zone: 'Europe/Berlin' });
    expect(
      answersAbout(all, { file: 'other.txt', sha256: 'c'.repeat(64) }),
    ).toEqual({});
  });
});

describe('the day of the report', () => {
  // 19:30 in New York on the 24th: in UTC and in London it is the 25th.
  const evening = new Date('2026-11-25T00:30:00Z');

  it.each([
    ['America/New_York', '2026-11-24'],
    ['Europe/London', '2026-11-25'],
    ['Pacific/Auckland', '2026-11-25'],
  ])('is today as the policy of %s has it', (zone, day) => {
    expect(withDay(usualSettings(), zone, evening).asOf).toBe(day);
  });

  it('follows the zone that was chosen for the report, and a day that was named stays', () => {
    const chosen = { ...usualSettings(), zone: 'America/New_York' };
    expect(withDay(chosen, 'Europe/London', evening).asOf).toBe('2026-11-24');
    const named = { ...chosen, asOf: '2026-01-31' };
    expect(withDay(named, 'Europe/London', evening).asOf).toBe('2026-01-31');
  });

  it('is refused in words where there is no such zone', () => {
    const chosen = { ...usualSettings(), zone: 'Europe/Londn' };
    expect(() => withDay(chosen, 'Europe/London', evening)).toThrow(
      'There is no time zone called "Europe/Londn".',
    );
  });

  it.each(Intl.supportedValuesOf('timeZone'))(
    'is the same day in the report of %s',
    (zone) => {
      const dayIn = daysIn(zone);
      for (const day of ['2026-01-15', '2026-03-29', '2026-07-15'])
        expect(
          dayIn(
            reportOptions({ ...usualSettings(), asOf: day }, zone, null).asOf
              .utc,
          ),
        ).toBe(day);
    },
  );
});
