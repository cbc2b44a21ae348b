import fc from 'fast-check';
import { openLedger } from '../../../../src/evidence/known/ledger/ledger.ts';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../src/evidence/known/report/buildReport.ts';
import type { ReportOptions } from '../../../../src/evidence/known/report/input.ts';
import type { Share } from '../../../../src/evidence/vocabulary/share.ts';
import type { Roster } from '../../../../src/evidence/reading/roster/roster.ts';
import { input, reportOf, rosterPerson } from '../reportSample.ts';
import { sampleInteraction, sampleRecord } from '../sample.ts';
import { sampleFile } from '../sampleReport.ts';

const units = ['Desk', 'Field', null];
const roster: Roster = {
  file: 'staff.csv',
  sha256: 'f'.repeat(64),
  people: Array.from({ length: 9 }, (_, index) =>
    rosterPerson({
      id: `p${index}`,
      mail: `p${index}@x.org`,
      name: `Secret ${index}`,
      manager: 'Secret Manager',
      unit: units[index % 3] ?? null,
      start: index === 8 ? null : `2026-1${index % 3}-0${index + 1}`,
      rows: [index + 2],
    }),
  ),
  problems: [],
  unreadable: [],
};

const record = fc
  .record({
    learnerId: fc.option(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'x1')),
    learnerMail: fc.option(fc.constantFrom('P4@x.org', 'p0@x.org', 'y@x.org')),
    learnerName: fc.option(fc.constantFrom('Secret 5', 'Secret 6')),
    attempt: fc.option(fc.integer({ min: 1, max: 3 })),
    release: fc.option(
      fc.constantFrom('1.0.0+ab12cd34', '2.0.0+99990000', '9.0.0+00000000'),
    ),
    success: fc.option(fc.constantFrom('passed' as const, 'failed' as const)),
    completion: fc.option(
      fc.constantFrom('completed' as const, 'incomplete' as const),
    ),
    completed: fc.option(
      fc.constantFrom('2025-11-20', '2026-11-20').map((day) => ({
        utc: `${day}T09:00:00Z`,
        zone: 'UTC',
      })),
    ),
    override: fc.option(fc.constant({ by: 'Secret Admin' })),
    seconds: fc.option(fc.nat(9000)),
    answers: fc.array(
      fc.record({
        id: fc.constantFrom(
          'reported_method_r1_a1',
          'stores_r2_a1',
          'stores_r2_a2',
        ),
        result: fc.constantFrom('correct', 'wrong', 'neutral'),
        response: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ answers, ...change }) =>
    sampleRecord({
      ...change,
      interactions: answers.map((one, index) =>
        sampleInteraction({ index, ...one }),
      ),
    }),
  );
const records = fc.array(record, { maxLength: 20 });

/** Every share in a value, however deep. */
function sharesIn(value: unknown): Share[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('count' in value && 'of' in value && 'percent' in value) {
    const { count, of, percent } = value;
    if (typeof count !== 'number' || typeof of !== 'number') return [];
    return [
      { count, of, percent: typeof percent === 'number' ? percent : null },
    ];
  }
  return Object.values(value).flatMap(sharesIn);
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe('a report', () => {
  it('is the same whatever the order of records', () => {
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(buildReport(input({ records: shuffled, roster }))).toEqual(
            buildReport(input({ records: all, roster })),
          );
        },
      ),
    );
  });

  it('is the same whatever the order of the roster', () => {
    fc.assert(
      fc.property(
        records,
        fc.shuffledSubarray(roster.people, { minLength: 9 }),
        (all, people) => {
          expect(
            reportOf(input({ records: all, roster: { ...roster, people } })),
          ).toEqual(reportOf(input({ records: all, roster })));
        },
      ),
    );
  });

  it('has everyone of the roster in one standing, and sums that agree', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(roster, null), (all, list) => {
        const report = reportOf(input({ records: all, roster: list }));
        const counted = report.people.filter(
          ({ onRoster }) => onRoster || list === null,
        );
        expect(sum(Object.values(report.standings))).toBe(counted.length);
        const { completion, standings } = report;
        expect(completion.of + completion.notKnown).toBe(counted.length);
        expect(completion.notKnown).toBe(standings.not_known);
        expect(sum(report.units.map(({ done }) => done.notKnown))).toBe(
          completion.notKnown,
        );
        expect(sum(report.units.map(({ people }) => people))).toBe(
          counted.length,
        );
        expect(sum(report.units.map(({ done }) => done.count))).toBe(
          report.completion.count,
        );
        for (const { known, bars } of [
          report.minutes,
          report.days,
          report.scores,
        ])
          expect(sum(bars.map(({ count }) => count))).toBe(known);
        expect(new Set(report.people.map(({ person }) => person)).size).toBe(
          report.people.length,
        );
      }),
    );
  });

  it('gives no percentage for a small group, and an exact one for others', () => {
    fc.assert(
      fc.property(
        records,
        fc.integer({ min: 1, max: 12 }),
        (all, smallGroup) => {
          const report = reportOf(
            input({ records: all, roster }, { smallGroup }),
          );
          for (const { count, of, percent } of sharesIn(report)) {
            expect(count).toBeLessThanOrEqual(of);
            if (of === 0 || of < smallGroup) expect(percent).toBeNull();
            else if (percent !== null)
              expect(Math.abs(percent - (count / of) * 100)).toBeLessThan(0.06);
          }
        },
      ),
    );
  });

  it('counts first answers only, the hardest item first, with the words of what was chosen', () => {
    const answer = (
      id: string,
      result: string,
      response: string,
      index: number,
    ) => sampleInteraction({ id, result, response, index });
    const all = [
      sampleRecord({
        interactions: [
          answer('reported_method_r1_a2', 'correct', 'a', 0),
          answer('reported_method_r1_a1', 'wrong', 'b', 1),
          answer('ack_r1', 'neutral', 'true', 2),
        ],
      }),
      sampleRecord({
        attempt: 2,
        interactions: [answer('reported_method_r1_a1', 'correct', 'a', 0)],
      }),
      sampleRecord({
        learnerId: 'b',
        interactions: [answer('stores_r2_a1', 'correct', 'a[.]1', 0)],
      }),
    ];
    const { items, objectives } = reportOf(input({ records: all }));
    expect(items).toEqual([
      {
        id: 'reported_method_r1',
        stem: 'Who rang?',
        objective: 'tactics',
        right: { count: 0, of: 1, percent: null },
        wrong: [{ response: 'b', text: 'A manager', count: 1 }],
      },
      {
        id: 'stores_r2',
        stem: 'What is kept where?',
        objective: 'codes',
        right: { count: 1, of: 1, percent: null },
        wrong: [],
      },
    ]);
    expect(objectives.map(({ id, text }) => [id, text])).toEqual([
      ['codes', null],
      ['tactics', 'Name the tactics.'],
    ]);
  });

  it('lists who is missing on either side', () => {
    const report = reportOf(
      input({
        records: [
          sampleRecord({ learnerId: 'p0', learnerName: null }),
          sampleRecord({ learnerId: 'x', learnerName: null }),
        ],
        roster: { ...roster, people: roster.people.slice(0, 2) },
      }),
    );
    expect(report.withoutRecord).toEqual(['p1']);
    expect(report.notOnRoster).toEqual(['x']);
  });

  it('counts the course of its releases, or what was asked for, and never another one', () => {
    const all = [
      sampleRecord({ learnerId: 'a' }),
      sampleRecord({
        learnerId: 'b',
        courseId: null,
        course: 'hold the  line ',
      }),
      sampleRecord({ learnerId: 'c', courseId: null, course: 'Fire safety' }),
    ];
    const people = (
      courses: string[] | null,
      of = all,
      otherCourses: string[] = [],
    ) => {
      const report = reportOf(
        input({ records: of }, { courses, otherCourses }),
      );
      const { notices, plausibility } = report;
      const [stop = notices[0]] = plausibility.stops;
      return [report.people.map(({ person }) => person), stop];
    };
    expect(people(null)).toEqual([
      ['a', 'b'],
      '1 record of other courses does not count: Fire safety.',
    ]);
    expect(people(['Fire safety'])[0]).toEqual(['c']);
    expect(people(null, all.slice(2))).toEqual([[], { code: 'no_record' }]);
    expect(people(null, all, ['HOLD THE LINE'])).toEqual([
      [],
      { code: 'no_record' },
    ]);
    const none = { ...input({ records: all.slice(2) }), releases: new Map() };
    expect(reportOf(none).people).toEqual([]);
  });

  it('counts the time of every attempt up to the one that was passed', () => {
    const all = [
      sampleRecord({ attempt: 1, success: 'failed', seconds: 600 }),
      sampleRecord({ attempt: 2, seconds: 300 }),
      sampleRecord({ attempt: 3, seconds: 9000, completed: null }),
      sampleRecord({ learnerId: 'b', seconds: null }),
    ];
    const { minutes, scores } = reportOf(input({ records: all }));
    expect(minutes).toMatchObject({ known: 1, unknown: 1, median: 15 });
    expect(scores).toMatchObject({ known: 2, median: 100 });
    expect(scores.bars.at(-1)).toEqual({ from: 90, to: 100, count: 2 });
  });

  it('says what its records cannot tell', () => {
    const { notices } = reportOf(
      input({
        records: [sampleRecord({ completed: null, release: '9.0.0+00000000' })],
      }),
    );
    expect(notices).toEqual([
      '1 completion has no date: the source does not record one, so nobody can say when it expires.',
      expect.stringContaining(
        'Release 9.0.0+00000000 is in the records, and its release.json was not given',
      ),
    ]);
  });
});

describe('the day of completion', () => {
  it.each([
    ['passed', '2026-11-24T09:25:00Z'],
    ['failed', undefined],
  ] as const)('of who %s is %s', (success, day) => {
    const records = [sampleRecord({ success })];
    const [line] = reportOf(input({ records })).people;
    expect(line?.completed?.utc).toBe(day);
  });
});

describe('the places of a person', () => {
  const places = (moreSources: boolean) => {
    const one = sampleRecord();
    const sources = [3, 4].map((row) => ({
      ...one.source,
      file: 'a.csv',
      row,
    }));
    const record = { ...one, sources, moreSources };
    return reportOf(input({ records: [record] })).people[0]?.sources;
  };

  it('are files and rows', () => {
    expect(places(false)).toEqual(['a.csv row 3', 'a.csv row 4']);
  });

  it('say so where not all of them are kept', () => {
    expect(places(true)).toEqual([
      'a.csv row 3',
      'a.csv row 4',
      'and more rows',
    ]);
  });
});

describe('cells that could not be read', () => {
  const unknownCells = [
    {
      column: 'Score',
      count: 2,
      samples: ['Ana Secret', 'x'],
      mend: 'Correct the cells.',
    },
  ];
  const notices = (options: Partial<ReportOptions>) => {
    const first = sampleFile({ unknownCells });
    const files = [first];
    return reportOf(input({ files }, options)).notices.join('\n');
  };

  it('are told with their column and samples', () => {
    expect(notices({})).toContain(
      '2 cells of "Score" cannot be read, such as "Ana Secret", "x"',
    );
  });

  it('are told without samples where names are hidden', () => {
    expect(notices({ names: 'hidden' })).toContain(
      '2 cells of "Score" cannot be read: that counts as unknown',
    );
    expect(notices({ names: 'hidden' })).not.toContain('Secret');
  });
});

describe('names', () => {
  const key = 'a key of the manager';
  const secret = /Secret|p\d@|"p\d"|"x1"|y@x/i;

  it.each(['pseudonyms', 'hidden'] as const)(
    'leave no trace where they are %s',
    (names) => {
      fc.assert(
        fc.property(records, (all) => {
          const made = buildReport(
            input({ records: all, roster }, { names, pseudonymKey: key }),
          );
          expect(JSON.stringify(made)).not.toMatch(secret);
        }),
      );
    },
  );

  it.each(['pseudonyms', 'hidden'] as const)(
    'that are %s leave what the sources disagree about, and not where it stands',
    (names) => {
      const ledger = openLedger();
      ledger.add(sampleRecord(), 'scorm_cloud');
      const place = { report: 'transcript', file: 'Khan.csv', row: 7 };
      const source = { ...sampleRecord().source, ...place };
      ledger.add(sampleRecord({ success: 'failed', source }), 'mapper');
      const told = (options: Partial<ReportOptions>) =>
        reportOf(input({ records: ledger.records() }, options)).people.flatMap(
          ({ conflicts }) => conflicts,
        );
      expect(told({})).toEqual([expect.stringContaining('Khan.csv row 7')]);
      expect(told({ names, pseudonymKey: key })).toEqual([
        expect.stringMatching(
          /^Success differs\. Taken: "passed", from (?!.*(Khan|row))/,
        ),
      ]);
    },
  );

  it.each(['pseudonyms', 'hidden'] as const)(
    'that are %s withhold the manager and the day of joining',
    (names) => {
      const people = roster.people.slice(1, 2);
      const told = (options: Partial<ReportOptions>) =>
        reportOf(input({ roster: { ...roster, people } }, options)).people;
      const day = people[0]?.start ?? 'no day';
      expect(told({})).toMatchObject([
        { managerWithheld: false, because: expect.stringContaining(day) },
      ]);
      expect(told({ names, pseudonymKey: key })).toMatchObject([
        {
          managerWithheld: true,
          because: 'No record; not due yet.',
          due: null,
          dueWithheld: true,
        },
      ]);
    },
  );

  it('become the same pseudonyms under the same key, and others under another', () => {
    const all = [sampleRecord({ learnerId: 'p0' })];
    const people = (pseudonymKey: string) =>
      reportOf(
        input({ records: all }, { names: 'pseudonyms', pseudonymKey }),
      ).people.map(({ person }) => person);
    expect(people(key)).toEqual(people(key));
    expect(people(key)[0]).toMatch(/^P-[0-9a-f]{8}$/);
    expect(people('another key of the manager')).not.toEqual(people(key));
  });

  it('are one pseudonym for one person, whatever a source calls them', () => {
    const all = [
      sampleRecord({ learnerName: null, learnerId: 'p0', learnerMail: null }),
      sampleRecord({
        learnerName: null,
        learnerId: null,
        learnerMail: 'P0@x.org',
      }),
    ];
    const { records: masked } = buildReport(
      input(
        { records: all, roster },
        { names: 'pseudonyms', pseudonymKey: key },
      ),
    );
    expect(masked).toHaveLength(2);
    expect(new Set(masked.map(({ learnerId }) => learnerId)).size).toBe(1);
    expect(JSON.stringify(masked)).not.toMatch(/p0|Amira/i);
  });

  it('are hidden in small units alone where that is asked for', () => {
    const people = roster.people
      .slice(0, 4)
      .map((one) => ({ ...one, start: null }));
    const report = reportOf(
      input(
        { roster: { ...roster, people } },
        { namesFrom: 2, pseudonymKey: key },
      ),
    );
    expect(
      report.people.filter(({ name }) => name !== null).map(({ unit }) => unit),
    ).toEqual(['Desk', 'Desk']);
  });

  it('are not turned into pseudonyms without a key', () => {
    expect(() => reportOf(input({}, { names: 'pseudonyms' }))).toThrow(
      'Pseudonyms need a key.',
    );
  });

  it.each(['', 'abc', 'fifteen letters', ' '.repeat(20), '🔑'.repeat(15)])(
    'are not made with the short key "%s", for which anybody can try',
    (pseudonymKey) => {
      const made = (options: Partial<ReportOptions>) => () =>
        reportOf(input({}, { pseudonymKey, ...options }));
      expect(made({ names: 'hidden' })).toThrow('too short');
      expect(made({ namesFrom: 5 })).toThrow('too short');
      expect(made({ names: 'pseudonyms' })).toThrow(
        pseudonymKey === '' ? 'Pseudonyms need a key.' : 'too short',
      );
    },
  );

  it('take a key of sixteen characters', () => {
    const pseudonymKey = '0123456789abcdef';
    expect(() =>
      reportOf(input({}, { names: 'pseudonyms', pseudonymKey })),
    ).not.toThrow();
  });
});
