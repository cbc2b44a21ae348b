import { mapper } from '../../../../../src/evidence/reading/readers/mapper.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { RANKS } from '../../../../../src/evidence/known/ledger/ranks.ts';
import {
  JSON_READERS,
  recogniseJson,
} from '../../../../../src/evidence/reading/readers/jsonReaders.ts';
import { TABLE_READERS } from '../../../../../src/evidence/reading/readers/tableReaders.ts';
import type { Proposal } from '../../../../../src/evidence/vocabulary/asks.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import { writeJson } from '../../../../../src/evidence/writing/tables/json.ts';
import { readFixture, readJson } from '../../readJson.ts';
import { sampleInteraction, sampleRecord } from '../../sample.ts';

const NO_SCORE = { raw: null, min: null, max: null, scaled: null };
const utc = (text: string) => ({ utc: text, zone: 'UTC' });

test('no reader takes what another one reads, or what is none of theirs', () => {
  expect(recogniseJson(null)).toEqual([]);
  expect(recogniseJson({ id: 1, name: 'A list of something' })).toEqual([]);
  for (const name of ['scormcloud-registration', 'xapi-cmi5-passed']) {
    const first: unknown = JSON.parse(readFixture(`${name}.json`));
    expect(recogniseJson(first)).toHaveLength(1);
  }
});

test('every reader has its rank in the ledger', () => {
  const all = [...JSON_READERS, ...TABLE_READERS, mapper].map(({ id }) => id);
  expect(all.filter((id) => !(id in RANKS))).toEqual([]);
});

describe('SCORM Cloud', () => {
  const text = readFixture('scormcloud-registration.json');
  const registration = (change: object) =>
    JSON.stringify({ ...(JSON.parse(text) as object), ...change });

  test('is read exactly', () => {
    const { reader, records, sha256 } = readJson(text);
    expect(reader).toBe('scorm_cloud');
    expect(records).toEqual<EvidenceRecord[]>([
      {
        learnerId: 'E1001',
        learnerName: 'Ada Lovelace',
        learnerMail: 'ada@example.org',
        unit: null,
        courseId: 'course-1',
        course: 'Course module',
        release: null,
        passMark: null,
        attempt: 1,
        registration: 'reg-0001',
        started: utc('2026-07-03T07:05:00Z'),
        completed: utc('2026-07-10T08:00:00Z'),
        completion: 'completed',
        success: 'passed',
        score: { raw: 85, min: 0, max: 100, scaled: 0.85 },
        seconds: 1830.5,
        override: null,
        interactions: [
          {
            index: 0,
            id: 'm1_q01',
            type: 'choice',
            time: '2026-07-10T07:59:00.000Z',
            response: 'b',
            correctResponses: ['b'],
            result: 'correct',
            weighting: 1,
            latencySeconds: 12,
            objectives: [],
          },
        ],
        objectives: [],
        source: {
          system: 'SCORM Cloud',
          report: 'registrations',
          exportedUtc: null,
          file: 'export.json',
          row: 1,
          sha256,
        },
      },
    ]);
  });

  test.each([
    [85, { raw: 85, max: 100 }],
    [0.85, { raw: null, max: null }],
    [1, { raw: null, max: null }],
    [400, { raw: null, max: null }],
  ])('takes a scaled score of %f for what it can only be', (scaled, score) => {
    const { records } = readJson(
      registration({ score: { scaled }, activityDetails: null }),
    );
    expect(records[0]).toMatchObject({
      score: { ...NO_SCORE, ...score },
      interactions: null,
      objectives: null,
    });
  });

  test('knows the release from the objectives, in whichever unit they are', () => {
    const runtimeObjectives = [
      {
        id: 'release_1_2_0_ab12cd34',
        runtimeObjectiveSuccessStatus: 'UNKNOWN',
        runtimeObjectiveCompletionStatus: 'NOT_ATTEMPTED',
      },
      {
        id: 'tactics',
        scoreScaled: '0.5',
        runtimeObjectiveSuccessStatus: 'Passed',
      },
    ];
    const activityDetails = { children: [{ runtime: { runtimeObjectives } }] };
    const [record] = readJson(registration({ activityDetails })).records;
    expect(record?.release).toBe('1.2.0+ab12cd34');
    expect(record?.objectives).toEqual([
      {
        id: 'release_1_2_0_ab12cd34',
        status: 'not attempted',
        score: NO_SCORE,
      },
      { id: 'tactics', status: 'passed', score: { ...NO_SCORE, scaled: 0.5 } },
    ]);
  });

  test.each([
    [{ registrationCompletion: 'DONE' }, 'The status "done" is not known'],
    [{ registrationSuccess: 'WAIVED' }, 'The status "waived" is not known'],
    [{ learner: { id: 7 } }, 'learner.id is "7"'],
  ])('says what is wrong with %j', (change, reason) => {
    const { records, others } = readJson(registration(change));
    expect(records).toEqual([]);
    expect(others).toMatchObject([{ kind: 'unreadable' }]);
    expect(others[0]?.reason).toContain(reason);
  });

  test.each([
    ['completedDate', '10/07/2026 08:00', { completed: null }],
    ['firstAccessDate', 'yesterday', { started: null }],
    ['totalSecondsTracked', '12 min', { seconds: null }],
    ['instance', -1, { attempt: null }],
  ])('leaves %s unknown where it is %j', (column, given, left) => {
    const change = registration({ [column]: given });
    const { records, unknown } = readJson(change);
    expect(records).toMatchObject([{ ...left, success: 'passed' }]);
    expect(unknown).toMatchObject([{ column, text: String(given) }]);
  });

  test('is read from a page with its list', () => {
    const page = `{"registrations":[${text},${text}],"more":"token"}`;
    const { records, notices } = readJson(page);
    expect(records).toHaveLength(2);
    expect(notices).toHaveLength(1);
  });
});

describe('TalentLMS', () => {
  const line = JSON.parse(readFixture('talentlms-user-course.json')) as object;
  const user = {
    id: '7',
    first_name: 'Ada',
    last_name: 'Lovelace',
    email: 'ada@example.org',
  };
  const users = [{ ...user, courses: [line, { ...line, name: 'Another' }] }];
  const proposedFor = (first: unknown): Proposal => {
    const [ask] = recogniseJson(first)[0]?.asks ?? [];
    if (ask?.ask !== 'mapping' || !ask.proposal) throw new Error('no proposal');
    return ask.proposal;
  };

  test('is proposed for users with their courses, and read once it is confirmed', () => {
    const { id, mapping } = proposedFor(users[0]);
    expect(id).toBe('talentlms');
    expect(mapping.columns).toEqual({
      learnerId: 'id',
      learnerName: 'first_name',
      surname: 'last_name',
      learnerMail: 'email',
      course: 'courses.name',
      completed: 'courses.completed_on_timestamp',
      status: 'courses.completion_status',
      seconds: 'courses.total_time_seconds',
    });
    const { reader, records } = readJson(JSON.stringify(users), { mapping });
    expect(reader).toBe('mapper');
    expect(records).toMatchObject([
      {
        learnerId: '7',
        learnerName: 'Ada Lovelace',
        learnerMail: 'ada@example.org',
        course: 'Course module',
        completed: utc('2026-07-10T08:00:00Z'),
        completion: 'completed',
        success: null,
        seconds: 1830,
        source: { report: 'TalentLMS: users or courses (JSON)', row: 1 },
      },
      { learnerId: '7', course: 'Another' },
    ]);
  });

  test('is proposed for a course with its users', () => {
    const course = {
      id: '125',
      name: 'Course module',
      users: [{ ...line, id: '7', name: 'Ada Lovelace' }],
    };
    const { mapping } = proposedFor(course);
    expect(readJson(JSON.stringify(course), { mapping }).records).toMatchObject(
      [
        {
          learnerId: '7',
          learnerName: 'Ada Lovelace',
          course: 'Course module',
          completion: 'completed',
        },
      ],
    );
  });

  test("is not proposed for a user's course alone, which does not say whose it is", () => {
    const { mapping } = proposedFor(users[0]);
    expect(recogniseJson({ completion_status: 'completed' })).toEqual([]);
    expect(readJson(JSON.stringify([5]), { mapping }).records).toEqual([]);
  });

  test('is not read past a status that nobody knows', () => {
    const { mapping } = proposedFor(users[0]);
    const odd = { ...line, completion_status: 'erledigt' };
    const { others } = readJson(
      JSON.stringify([{ ...user, courses: [odd] }, ...users]),
      { mapping },
    );
    expect(others).toEqual([
      {
        kind: 'unreadable',
        reason: 'The status "erledigt" is not known. Say what it means.',
        words: ['erledigt'],
      },
    ]);
  });

  test('asks for the zone and the order of a date that is only a text', () => {
    const { completed_on_timestamp, ...plain } = JSON.parse(
      readFixture('talentlms-user-course.json'),
    ) as Record<string, unknown>;
    expect(completed_on_timestamp).toBeDefined();
    const value = { ...user, courses: [plain] };
    const { mapping } = proposedFor(value);
    expect(recogniseJson(value)[0]?.asks.slice(1)).toEqual([
      { ask: 'zone', samples: ['10/07/2026, 10:00:00'] },
      { ask: 'dateOrder', samples: ['10/07/2026, 10:00:00'] },
    ]);
    const answers = { zone: 'Europe/Berlin', dateOrder: 'dmy' as const };
    expect(
      readJson(JSON.stringify(value), { mapping, ...answers }).records,
    ).toMatchObject([
      { completed: { utc: '2026-07-10T08:00:00Z', zone: 'Europe/Berlin' } },
    ]);
    const { records, unknown } = readJson(JSON.stringify(value), {
      mapping,
      zone: 'Europe/Berlin',
      dateOrder: 'ymd',
    });
    expect(records).toMatchObject([
      { completed: null, completion: 'completed' },
    ]);
    expect(unknown).toMatchObject([{ text: '10/07/2026, 10:00:00' }]);
  });
});

describe('our own records', () => {
  const text = fc.option(fc.string());
  const number = fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  );
  const score = fc.record({
    raw: number,
    min: number,
    max: number,
    scaled: number,
  });
  const moment = fc.option(
    fc
      .date({
        min: new Date('1980-01-01'),
        max: new Date('2100-01-01'),
        noInvalidDate: true,
      })
      .map((date) => utc(`${date.toISOString().slice(0, 19)}Z`)),
  );
  const record = fc
    .record({
      learnerId: text,
      learnerName: text,
      learnerMail: text,
      unit: text,
      release: text,
      attempt: fc.option(fc.integer({ min: 1 })),
      started: moment,
      completed: moment,
      completion: fc.constantFrom(
        'completed' as const,
        'incomplete' as const,
        null,
      ),
      success: fc.constantFrom('passed' as const, 'failed' as const, null),
      score,
      seconds: number,
      override: fc.option(fc.record({ by: text })),
      interactions: fc.option(
        fc.array(
          fc
            .record({
              id: fc.string(),
              response: text,
              correctResponses: fc.array(fc.string()),
            })
            .map((change) => sampleInteraction(change)),
        ),
      ),
      objectives: fc.option(
        fc.array(fc.record({ id: fc.string(), status: text, score })),
      ),
      source: fc.record({
        system: fc.string(),
        report: fc.string(),
        exportedUtc: text,
        file: fc.string(),
        row: fc.option(fc.nat()),
        sha256: text,
      }),
    })
    .map((change) => sampleRecord(change));

  test('read back the same', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (list) => {
        const plain: unknown = JSON.parse(JSON.stringify(list));
        expect(readJson(writeJson(list)).records).toEqual(plain);
      }),
    );
  });

  test('keep the registration that tells attempts apart', () => {
    const one = sampleRecord({
      registration: 'r1',
      source: { ...sampleRecord().source, file: 'a' },
    });
    expect(readJson(writeJson([one]))).toMatchObject({
      reader: 'preview_lms_json',
      records: [one],
    });
  });

  test('of the preview LMS get the file and the place in it', () => {
    const { reader, records, sha256 } = readJson(
      writeJson([sampleRecord()]),
      {},
      'records.json',
    );
    expect(reader).toBe('preview_lms_json');
    expect(records).toEqual([
      {
        ...sampleRecord(),
        source: {
          ...sampleRecord().source,
          file: 'records.json',
          row: 1,
          sha256,
        },
      },
    ]);
  });

  test('say what is wrong with one that somebody edited', () => {
    const edited = writeJson([sampleRecord()]).replace('"passed"', '"passt"');
    expect(readJson(edited).others[0]?.reason).toContain(
      'success is not as Hold the Line writes it',
    );
  });

  test('of a newer version are refused in words', () => {
    const newer = writeJson([sampleRecord()]).replace(
      '"version": 1',
      '"version": 9',
    );
    expect(() => readJson(newer)).toThrow(
      'of a version that this site cannot read',
    );
  });
});
