import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openLedger } from '../../../../src/evidence/known/ledger/ledger.ts';
import type {
  LedgerInput,
  LedgerRecord,
} from '../../../../src/evidence/vocabulary/ledgerRecord.ts';
import type { EvidenceRecord } from '../../../../src/evidence/vocabulary/record.ts';
import { sampleInteraction, sampleRecord } from '../sample.ts';

type From = [record: LedgerInput, reader: string];

function fold(...all: From[]): LedgerRecord[] {
  const ledger = openLedger();
  for (const [record, reader] of all) ledger.add(record, reader);
  return ledger.records();
}

const source = (
  file: string,
  row: number,
  exportedUtc: string | null = null,
) => ({
  ...sampleRecord().source,
  exportedUtc,
  file,
  row,
  sha256: file.repeat(4),
});

const utc = fc
  .integer({ min: 10, max: 28 })
  .map((day) => ({ utc: `2026-07-${day}T08:00:00Z`, zone: 'UTC' }));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 3 });
const score = fc.record({
  raw: maybe(fc.constantFrom(50, 80, 100)),
  min: maybe(fc.constant(0)),
  max: maybe(fc.constantFrom(100, 10)),
  scaled: maybe(fc.constantFrom(0.5, 0.8)),
});
const interaction = fc
  .record({
    index: fc.nat(2),
    id: fc.constantFrom('a_r1_a1', 'b_r1_a1'),
    response: maybe(fc.constantFrom('a', 'b')),
  })
  .map((change) => sampleInteraction(change));
const objective = fc.record({
  id: fc.constantFrom('tactics', 'release_1_0_0_ab12cd34'),
  status: maybe(fc.constantFrom('passed', 'failed')),
  score,
});
const statement = fc
  .record({
    id: fc.nat(20).map(String),
    at: utc.map((moment) => moment.utc),
    session: maybe(fc.constantFrom('s1', 's2')),
    voids: maybe(fc.nat(20).map(String)),
  })
  .map((one) => (Number(one.id) > 3 ? { ...one, voids: null } : one));

/** Records of few learners and attempts, so that many of them meet. */
const record = fc
  .record({
    learnerId: maybe(fc.constantFrom('E1', 'E2', 'E3')),
    learnerMail: maybe(fc.constantFrom('ada@x.org', 'ADA@x.org', 'bo@x.org')),
    learnerName: maybe(fc.constantFrom('Ada Lovelace', 'Bo')),
    unit: maybe(fc.constantFrom('Desk', 'Night')),
    courseId: maybe(fc.constantFrom('mfa', 'mfa', '7')),
    course: maybe(fc.constantFrom('Hold the Line', 'Other')),
    attempt: maybe(fc.constantFrom(1, 2)),
    registration: maybe(fc.constantFrom('r1', 'r2')),
    release: maybe(fc.constantFrom('1.0.0', '1.1.0')),
    passMark: maybe(fc.constantFrom(80, 90)),
    started: maybe(utc),
    completed: maybe(utc),
    completion: maybe(
      fc.constantFrom<('completed' | 'incomplete' | 'not attempted')[]>(
        'completed',
        'incomplete',
        'not attempted',
      ),
    ),
    success: maybe(
      fc.constantFrom<('passed' | 'failed')[]>('passed', 'failed'),
    ),
    score,
    seconds: maybe(fc.constantFrom(0.1, 0.2, 0.3)),
    override: maybe(fc.record({ by: maybe(fc.constantFrom('An admin', 'B')) })),
    interactions: maybe(fc.array(interaction, { maxLength: 3 })),
    objectives: maybe(fc.array(objective, { maxLength: 2 })),
    source: fc
      .tuple(
        fc.constantFrom('a.txt', 'b.json'),
        fc.integer({ min: 1, max: 30 }),
        maybe(utc),
      )
      .map(([file, row, at]) => source(file, row, at?.utc ?? null)),
    statement: fc.option(statement, { freq: 3, nil: undefined }),
  })
  .map((change) => sampleRecord(change));
const from = fc.tuple(
  record,
  fc.constantFrom('moodle_scorm_basic', 'xapi_statements', 'mapper'),
);
const many = fc.array(from, { maxLength: 12 });
/** The same list in another order. */
const shuffled = many.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray(list, {
      minLength: list.length,
      maxLength: list.length,
    }),
  ),
);

describe('the ledger', () => {
  test('gives the same records in whatever order they come', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(fold(...other)).toEqual(fold(...list));
      }),
      { numRuns: 600 },
    );
  });

  test('is not changed by anything that it has seen', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(fold(...list, ...other)).toEqual(fold(...list));
      }),
      { numRuns: 300 },
    );
  });

  test('gives its records as often as it is asked, before and after others come', () => {
    fc.assert(
      fc.property(many, many, (first, second) => {
        const ledger = openLedger();
        for (const [one, reader] of first) ledger.add(one, reader);
        expect(ledger.records()).toEqual(ledger.records());
        for (const [one, reader] of second) ledger.add(one, reader);
        expect(ledger.records()).toEqual(fold(...first, ...second));
      }),
    );
  });

  test('leaves the records that it was given as they were', () => {
    fc.assert(
      fc.property(many, (list) => {
        const before = structuredClone(list);
        fold(...list);
        expect(list).toEqual(before);
      }),
    );
  });

  test('keeps an attempt without a number apart from those that have one', () => {
    const records = fold(
      [sampleRecord({ attempt: null }), 'mapper'],
      [sampleRecord({ attempt: 1 }), 'mapper'],
      [sampleRecord({ attempt: 2 }), 'mapper'],
    );
    expect(records.map(({ attempt }) => attempt)).toEqual([null, 1, 2]);
  });

  test('keeps the registrations of one learner apart', () => {
    const of = (registration: string): From => [
      sampleRecord({ attempt: null, registration }),
      'xapi_statements',
    ];
    const records = fold(of('r2'), of('r1'), of('r1'));
    expect(records.map(({ registration }) => registration)).toEqual([
      'r1',
      'r2',
    ]);
  });

  test('keeps two lines apart that do not say whose they are', () => {
    const nobody = { learnerId: null, learnerName: null };
    const records = fold(
      [
        sampleRecord({ ...nobody, source: source('a', 1) }),
        'moodle_activity_completion',
      ],
      [
        sampleRecord({ ...nobody, source: source('a', 2) }),
        'moodle_activity_completion',
      ],
    );
    expect(records).toHaveLength(2);
  });
});

describe('of two values', () => {
  const of = (change: Partial<EvidenceRecord>, reader: string): From => [
    sampleRecord(change),
    reader,
  ];

  test('the known one is taken', () => {
    const [one] = fold(
      of({ release: null, unit: 'Desk' }, 'hold_the_line_json'),
      of({ release: '1.0.0', unit: null }, 'mapper'),
    );
    expect(one).toMatchObject({ release: '1.0.0', unit: 'Desk' });
  });

  test('that of the more detailed report is taken', () => {
    const [one] = fold(
      of({ seconds: 900 }, 'moodle_scorm_basic'),
      of({ seconds: 800 }, 'scorm_cloud'),
    );
    expect(one?.seconds).toBe(800);
  });

  test('that of the later export is taken from reports of one kind', () => {
    const [one] = fold(
      of(
        { seconds: 900, source: source('a', 1, '2026-07-10T08:00:00Z') },
        'mapper',
      ),
      of(
        { seconds: 800, source: source('b', 1, '2026-07-11T08:00:00Z') },
        'mapper',
      ),
    );
    expect(one?.seconds).toBe(800);
  });

  test('the earliest completion is taken among equals', () => {
    const at = (day: number) => ({
      utc: `2026-07-${day}T08:00:00Z`,
      zone: 'UTC',
    });
    const [one] = fold(
      of({ completed: at(12) }, 'mapper'),
      of({ completed: at(11) }, 'mapper'),
    );
    expect(one?.completed).toEqual(at(11));
  });

  test('a score with its maximum is taken, and parts of two are never mixed', () => {
    const bare = { raw: 9, min: null, max: null, scaled: null };
    const full = { raw: 8, min: null, max: 10, scaled: null };
    const [one] = fold(
      of({ score: bare }, 'scorm_cloud'),
      of({ score: full }, 'mapper'),
    );
    expect(one?.score).toEqual(full);
  });
});

describe('sources that do not agree', () => {
  test('are named with what was taken', () => {
    const [one] = fold(
      [
        sampleRecord({
          source: { ...source('b.json', 3), report: 'registrations' },
        }),
        'scorm_cloud',
      ],
      [
        sampleRecord({ success: 'failed', source: source('a.txt', 7) }),
        'mapper',
      ],
    );
    expect(one?.conflicts).toEqual([
      'Success differs. Taken: "passed", from the report that records more of an attempt. Said: "failed" in Hold the Line preview LMS, SCORM 1.2 attempts (a.txt row 7); "passed" in Hold the Line preview LMS, registrations (b.json row 3).',
    ]);
    expect(one?.plainConflicts).toEqual([
      'Success differs. Taken: "passed", from the report that records more of an attempt. Said: "failed" in Hold the Line preview LMS, SCORM 1.2 attempts; "passed" in Hold the Line preview LMS, registrations.',
    ]);
  });

  test('of equal worth give the better outcome, and the reason', () => {
    const [one] = fold(
      [sampleRecord({ source: source('a', 1) }), 'scorm_cloud'],
      [
        sampleRecord({
          success: 'failed',
          source: { ...source('b', 1), report: 'courses' },
        }),
        'xapi_statements',
      ],
    );
    expect(one?.success).toBe('passed');
    expect(one?.conflicts[0]).toContain(
      'Taken: "passed", the better outcome, since nothing says which source counts more.',
    );
  });

  test('of which an earlier export of ours has told are told again, without what tells who it is', () => {
    const words = 'Success differs, as ada.csv row 7 says.';
    const [one] = fold([
      { ...sampleRecord(), conflicts: [words] },
      'hold_the_line_json',
    ]);
    expect(one?.conflicts).toEqual([words]);
    expect(one?.plainConflicts?.join()).not.toContain('ada');
  });

  test('do agree when the learner has gone on between two exports of one report', () => {
    const [one] = fold(
      [sampleRecord({ completion: 'incomplete', success: null }), 'mapper'],
      [sampleRecord(), 'mapper'],
    );
    expect(one).toMatchObject({ completion: 'completed', conflicts: [] });
  });

  test('do not when a later export takes a completion back', () => {
    const [one] = fold(
      [
        sampleRecord({ source: source('a', 1, '2026-07-10T08:00:00Z') }),
        'mapper',
      ],
      [
        sampleRecord({
          completion: 'incomplete',
          source: source('b', 1, '2026-07-11T08:00:00Z'),
        }),
        'mapper',
      ],
    );
    expect(one?.completion).toBe('incomplete');
    expect(one?.conflicts[0]).toContain(
      'Completion differs. Taken: "incomplete", from the later export.',
    );
  });

  test('stand in the order of file and row, eight of them', () => {
    const rows = [7, 3, 11, 1, 9, 5, 2, 8, 10, 4, 6];
    const [one] = fold(
      ...rows.map((row): From => [
        sampleRecord({ source: source('a', row) }),
        'mapper',
      ]),
    );
    expect(one?.sources.map(({ row }) => row)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(one?.moreSources).toBe(true);
  });
});

describe('learners', () => {
  const ada = { learnerId: 'E1', learnerMail: 'Ada@x.org' };

  test('are joined by a record that has both id and address', () => {
    const [one, ...more] = fold(
      [
        sampleRecord({
          ...ada,
          learnerId: null,
          learnerMail: 'ada@x.org',
          unit: 'Desk',
        }),
        'mapper',
      ],
      [sampleRecord({ ...ada, learnerMail: null, attempt: 2 }), 'mapper'],
      [sampleRecord({ ...ada, attempt: 3 }), 'mapper'],
    );
    expect(one).toMatchObject({ learnerId: 'E1', attempt: 1, unit: 'Desk' });
    expect(more).toMatchObject([
      { learnerId: 'E1', learnerMail: 'ada@x.org', attempt: 2 },
      { learnerId: 'E1', learnerMail: 'Ada@x.org', attempt: 3 },
    ]);
  });

  test('are not joined by an address that two ids share', () => {
    const records = fold(
      [sampleRecord({ ...ada, learnerId: null }), 'mapper'],
      [sampleRecord(ada), 'mapper'],
      [sampleRecord({ ...ada, learnerId: 'E2' }), 'mapper'],
    );
    expect(records.map(({ learnerId }) => learnerId)).toEqual([
      'E1',
      'E2',
      null,
    ]);
    expect(records[2]?.conflicts[0]).toContain(
      'ada@x.org stands beside several ids',
    );
    expect(records[2]?.plainConflicts).toEqual([
      expect.stringMatching(/^The mail address stands beside several ids/),
    ]);
  });

  test('are not joined by their names', () => {
    const records = fold(
      [sampleRecord({ learnerId: 'E1' }), 'mapper'],
      [sampleRecord({ learnerId: 'E2' }), 'mapper'],
    );
    expect(records).toHaveLength(2);
  });
});

describe('one attempt that several files tell of', () => {
  const byId = sampleRecord({ source: source('records.json', 1) });
  const byTitle = sampleRecord({
    courseId: null,
    course: 'Hold  the line',
    interactions: null,
    source: source('attempts.csv', 2),
  });
  const byNothing = sampleRecord({
    courseId: null,
    course: null,
    source: source('answers.csv', 2),
  });
  const files: From[] = [
    [byId, 'preview_lms_json'],
    [byTitle, 'preview_attempts'],
    [byNothing, 'preview_interactions'],
  ];

  test.each([
    ['its id and its title', [0, 1]],
    ['its id and nothing but its release', [0, 2]],
    ['its title and nothing but its release', [1, 2]],
    ['all of these', [0, 1, 2]],
  ])('is one record where they name the course by %s', (_, which) => {
    const given = which.flatMap((place) => files.slice(place, place + 1));
    for (const all of [given, given.toReversed()]) {
      const records = fold(...all);
      expect(records).toHaveLength(1);
      expect(records[0]?.sources).toHaveLength(which.length);
      expect(records[0]?.interactions).toHaveLength(1);
    }
  });

  test('is two where the title is that of two courses, and the release of both', () => {
    const other = sampleRecord({ courseId: '7', learnerId: 'b' });
    expect(fold(...files.slice(0, 2), [other, 'mapper'])).toHaveLength(3);
  });

  test('is two where another system than our own has the course by its title', () => {
    const elsewhere = sampleRecord({
      courseId: null,
      source: { ...source('other.csv', 2), system: 'Docebo' },
    });
    expect(fold(...files.slice(0, 1), [elsewhere, 'mapper'])).toHaveLength(2);
  });

  test('is not mixed with another attempt, nor with one of another release of no named course', () => {
    const second = sampleRecord({ ...byTitle, attempt: 2 });
    const older = sampleRecord({ ...byNothing, release: '0.9.0+00000000' });
    const [named] = files;
    expect(
      fold(...(named ? [named] : []), [second, 'mapper'], [older, 'mapper']),
    ).toHaveLength(3);
  });
});

test('a completion set by hand stands although a report of launches has none, and both are told', () => {
  const byHand: EvidenceRecord = {
    ...sampleRecord(),
    attempt: null,
    completion: 'completed',
    success: null,
    override: { by: 'Admin User' },
    source: source('completion.csv', 4),
  };
  const noLaunch: EvidenceRecord = {
    ...sampleRecord(),
    attempt: null,
    completed: null,
    completion: 'not attempted',
    success: null,
    source: { ...source('basic.txt', 4), report: 'SCORM basic report' },
  };
  const both: From[] = [
    [byHand, 'moodle_activity_completion'],
    [noLaunch, 'moodle_scorm_basic'],
  ];
  for (const all of [both, both.toReversed()]) {
    const [record] = fold(...all);
    expect(record?.completion).toBe('completed');
    expect(record?.override).toEqual({ by: 'Admin User' });
    expect(record?.conflicts.join()).toContain(
      'Taken: "completed", since a report without a launch says nothing against it.',
    );
  }
});
