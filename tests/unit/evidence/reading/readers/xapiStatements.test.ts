import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  answered,
  standingOfObjective,
} from '../../../../../src/tracking/cmi5/interaction.ts';
import { statements } from '../../../../../src/tracking/cmi5/statement.ts';
import { readFixture, readJson } from '../../readJson.ts';

const AU = 'https://hold.example/au/mfa-exceptions';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const utc = (text: string) => ({ utc: text, zone: 'UTC' });
const at = (minute: number) => new Date(Date.UTC(2026, 6, 10, 8, minute));

/** What our course says in one session, as its own code writes it. */
function session(registration: string, name: string) {
  const launch = {
    endpoint: 'https://lms.example/xapi/',
    fetchUrl: 'https://lms.example/fetch',
    actor: {
      objectType: 'Agent',
      account: { homePage: 'https://lms.example', name: 'E1001' },
    },
    actorText: '',
    learnerId: 'E1001',
    learnerName: '',
    registration,
    activityId: `https://lms.example/activity/${name}`,
  };
  const template = {
    contextActivities: { grouping: [{ id: AU }] },
    extensions: { [`${CMI5}extensions/sessionid`]: name },
  };
  return statements(launch, { ...template, language: 'en-GB' });
}

let count = 0;
const uuid = () =>
  `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;

const score = (scaled: number) => ({
  scaled,
  raw: scaled * 100,
  min: 0,
  max: 100,
});
const first = session('reg-1', 's1');
const second = session('reg-1', 's2');
const answer = (id: string, response: string[], minute: number) =>
  answered(first, uuid(), {
    id,
    type: 'choice',
    description: 'What now?',
    pattern: ['a'],
    response,
    result: response[0] === 'a' ? 'correct' : 'incorrect',
    objective: 'tactics',
    at: at(minute),
    latencySeconds: 12.5,
  });
const call = answered(first, uuid(), {
  id: 'ceo_r1',
  type: 'performance',
  description: 'A call',
  pattern: [],
  response: ['CFy', 'MAy', 'R', 'Zsound'],
  result: 'correct',
  objective: 'verify',
  at: at(8),
  latencySeconds: 90,
});
const objective = (id: string, value: number | null, minute: number) =>
  standingOfObjective(first, uuid(), at(minute), {
    id,
    score: value,
    status: value === null ? 'completed' : value >= 80 ? 'passed' : 'failed',
  });

const ALL = [
  first.defined('initialized', uuid(), at(0)),
  objective('release_1_0_0_ab12cd34', null, 1),
  answer('q_two_r1_a1', ['b'], 3),
  answer('q_one_r1_a1', ['a'], 2),
  call,
  objective('check_a1', 50, 9),
  first.defined(
    'failed',
    uuid(),
    at(10),
    { success: false, score: score(0.5), duration: 'PT600S' },
    0.8,
  ),
  first.defined('terminated', uuid(), at(11), { duration: 'PT660.5S' }),
  second.defined('initialized', uuid(), at(20)),
  objective('check_a1', 90, 29),
  second.defined('completed', uuid(), at(29), {
    completion: true,
    duration: 'PT540S',
  }),
  second.defined(
    'passed',
    uuid(),
    at(30),
    { success: true, score: score(0.9), duration: 'PT600S' },
    0.8,
  ),
  second.defined('terminated', uuid(), at(31), { duration: 'PT661S' }),
];
const passed = ALL.at(-2);
const write = (list: unknown) => JSON.stringify(list);

describe('the statements of a registration', () => {
  test('come to one record', () => {
    const { reader, ledger, others } = readJson(
      write({ statements: ALL, more: '' }),
    );
    expect([reader, others]).toEqual(['xapi_statements', []]);
    const [record, ...more] = ledger.records();
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      learnerId: 'E1001',
      courseId: AU,
      registration: 'reg-1',
      attempt: null,
      release: '1.0.0+ab12cd34',
      passMark: 80,
      started: utc('2026-07-10T08:00:00Z'),
      completed: utc('2026-07-10T08:29:00Z'),
      completion: 'completed',
      success: 'passed',
      score: { raw: 90, min: 0, max: 100, scaled: 0.9 },
      seconds: 1321.5,
      override: null,
      conflicts: [],
      moreSources: true,
    });
    expect(record?.objectives).toEqual([
      {
        id: 'check_a1',
        status: 'passed',
        score: { raw: 90, min: 0, max: 100, scaled: 0.9 },
      },
      {
        id: 'release_1_0_0_ab12cd34',
        status: 'completed',
        score: { raw: null, min: null, max: null, scaled: null },
      },
    ]);
  });

  test('give answers and calls in the order of their times', () => {
    const [record] = readJson(write(ALL)).ledger.records();
    expect(record?.interactions).toMatchObject([
      {
        index: 0,
        id: 'q_one_r1_a1',
        response: 'a',
        result: 'correct',
        correctResponses: ['a'],
      },
      {
        index: 1,
        id: 'q_two_r1_a1',
        response: 'b',
        result: 'incorrect',
        objectives: ['tactics'],
        latencySeconds: 12.5,
      },
      {
        index: 2,
        id: 'ceo_r1',
        type: 'performance',
        response: 'CF[.]y[,]MA[.]y[,]R[.][,]Z[.]sound',
        latencySeconds: 90,
      },
    ]);
  });

  test('come to the same in any order, in any files, and told twice', () => {
    const wanted = readJson(write(ALL)).ledger.records();
    const shuffle = fc.shuffledSubarray(ALL, {
      minLength: ALL.length,
      maxLength: ALL.length,
    });
    fc.assert(
      fc.property(shuffle, fc.nat(ALL.length), (list, cut) => {
        const pages = [list.slice(0, cut), list.slice(cut), ALL.slice(0, 3)];
        const { ledger } = readJson(
          pages.map((statements) => write({ statements })).join('\n'),
        );
        const plain = (records: typeof wanted) =>
          records.map((record) => ({ ...record, source: null, sources: null }));
        expect(plain(ledger.records())).toEqual(plain(wanted));
      }),
      { numRuns: 100 },
    );
  });

  test('of another registration are another record', () => {
    const again = session('reg-2', 's3').defined('initialized', uuid(), at(50));
    const records = readJson(write([...ALL, again])).ledger.records();
    expect(
      records.map(({ registration, success }) => [registration, success]),
    ).toEqual([
      ['reg-1', 'passed'],
      ['reg-2', null],
    ]);
  });

  test('do not count when one takes them back, wherever it stands', () => {
    const voiding = {
      ...passed,
      id: uuid(),
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: passed?.id },
    };
    for (const list of [
      [...ALL, voiding],
      [voiding, ...ALL],
    ]) {
      const [record, ...more] = readJson(write(list)).ledger.records();
      expect(more).toEqual([]);
      expect(record).toMatchObject({ success: 'failed', score: { raw: 50 } });
    }
  });
});

const sample = JSON.parse(readFixture('xapi-cmi5-passed.json')) as object;
const changed = (change: object) => readJson(write([{ ...sample, ...change }]));

test('a statement of another course is read as it stands', () => {
  const [record] = changed({}).ledger.records();
  expect(record).toMatchObject({
    learnerId: 'E1001',
    courseId: 'https://example.org/courses/demo/au/1',
    registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
    completed: utc('2026-07-10T08:00:00Z'),
    completion: null,
    success: 'passed',
    score: { raw: 85, min: 0, max: 100, scaled: 0.85 },
    passMark: 80,
    seconds: 1830.5,
  });
});

test.each([
  [
    { mbox: 'mailto:ada@x.org', name: 'Ada' },
    { learnerMail: 'ada@x.org', learnerName: 'Ada', learnerId: null },
  ],
  [{ mbox_sha1sum: 'a'.repeat(40) }, { learnerId: 'a'.repeat(40) }],
  [
    { openid: 'https://id.example/ada' },
    { learnerId: 'https://id.example/ada' },
  ],
])('knows an actor by %j', (actor, wanted) => {
  expect(changed({ actor }).records[0]).toMatchObject(wanted);
});

test('a unit that the LMS waived is done by somebody’s word', () => {
  const [record] = changed({
    verb: { id: 'https://w3id.org/xapi/adl/verbs/waived' },
    authority: { name: 'LMS' },
    result: {},
  }).records;
  expect(record).toMatchObject({
    completion: 'completed',
    override: { by: 'LMS' },
  });
});

test('a statement that only takes part in a session does not judge the whole', () => {
  const { context } = sample as { context: object };
  const { others } = changed({
    context: { ...context, contextActivities: {} },
  });
  expect(others).toMatchObject([{ kind: 'skipped' }]);
});

test.each([
  [{ verb: {} }, 'It has no verb'],
  [
    { timestamp: '2026-07-10T08:00:00', stored: 'soon' },
    'is a time with an offset',
  ],
  [{ actor: { objectType: 'Group', member: [] } }, 'Its actor has no account'],
  [{ object: {} }, 'It names no course'],
])('is not read: %j', (change, reason) => {
  const { others } = readJson(write([sample, { ...sample, ...change }]));
  expect(others).toMatchObject([{ kind: 'unreadable' }]);
  expect(others[0]?.reason).toContain(reason);
});

test('a verb that says nothing of completion is passed over', () => {
  const verb = { id: 'http://activitystrea.ms/schema/1.0/like' };
  expect(changed({ verb }).others).toEqual([
    {
      kind: 'skipped',
      reason: '"like" says nothing about completion, answers or objectives.',
    },
  ]);
});
