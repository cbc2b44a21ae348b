import type { Moment } from '../../../src/evidence/vocabulary/record.ts';
import type { FileRead } from '../../../src/evidence/vocabulary/fileRead.ts';
import type { CallsPart } from '../../../src/evidence/vocabulary/callsPart.ts';
import type {
  Distribution,
  ItemLine,
  PersonLine,
  Report,
} from '../../../src/evidence/known/report/report.ts';
import type { Share } from '../../../src/evidence/vocabulary/share.ts';
import { tacticNames } from '../../../src/words/tactics.ts';

export const SMALL_GROUP = 5;

export function share(count: number, of: number): Share {
  const percent =
    of < SMALL_GROUP ? null : Math.round((1_000 * count) / of) / 10;
  return { count, of, percent };
}

export function at(utc: string, zone = 'UTC'): Moment {
  return { utc, zone };
}

export function samplePerson(change: Partial<PersonLine> = {}): PersonLine {
  return {
    person: 'a.khan',
    name: 'Amira Khan',
    unit: 'Service desk',
    manager: 'Ruth Bell',
    managerWithheld: false,
    onRoster: true,
    apart: null,
    standing: 'current',
    because: 'Passed on 3 November 2026, good for 12 months.',
    release: '1.0.0+ba735107',
    started: at('2026-11-02T09:00:00Z'),
    completed: at('2026-11-03T09:25:00Z', 'Europe/London'),
    due: '2026-11-30',
    dueWithheld: false,
    expires: '2027-11-03',
    attempts: 1,
    attempt: 1,
    scoreRaw: 93,
    scoreMax: 100,
    scorePercent: 93,
    seconds: 3_120,
    override: null,
    conflicts: [],
    sources: ['grades.txt row 14'],
    countingSources: ['grades.txt row 14'],
    ...change,
  };
}

export function sampleFile(change: Partial<FileRead> = {}): FileRead {
  return {
    facts: {
      file: 'grades.txt',
      sha256: '9f2c'.repeat(16),
      bytes: 48_120,
    },
    reader: {
      id: 'moodle_scorm_basic',
      name: 'Moodle: SCORM basic report',
      certainty: 'exact',
      basis: "Columns and dates follow the source code of Moodle's report.",
      limits: [
        {
          what: 'completed',
          why: 'Last accessed on moves with every visit, so it is no day of completion.',
          instead: 'Moodle: activity completion.',
        },
      ],
    },
    reason: 'The columns Attempt, Started on and Last accessed on',
    answers: { zone: 'Europe/London', dateOrder: 'dmy' },
    notices: ['The text is UTF-8; 2 bytes of it were Windows-1252.'],
    rows: 212,
    records: 208,
    skipped: 1,
    unreadable: 3,
    unreadableRows: [
      { row: 41, reason: 'The date "32 July 2026" is on no calendar.' },
      { row: 97, reason: 'The score is "n/a", which is no number.' },
      { row: 180, reason: 'The row has 4 cells where the heading has 9.' },
    ],
    notes: [],
    noteRows: 0,
    unknownCells: [],
    ...change,
  };
}

const people: PersonLine[] = [
  samplePerson(),
  samplePerson({
    person: 'b.osei',
    name: 'Ben Osei',
    standing: 'overdue',
    because: 'Was due on 16 November 2026 and has not passed.',
    due: '2026-11-16',
    completed: null,
    expires: null,
    scoreRaw: 60,
  }),
  samplePerson({
    person: 'c.lind',
    name: 'Clara Lindström',
    unit: 'Field support',
    manager: null,
    standing: 'expired',
    because: 'Passed on 1 October 2025; the 12 months are over.',
    completed: at('2025-10-01T10:00:00Z'),
    expires: '2026-10-01',
  }),
  samplePerson({
    person: 'd.haddad',
    name: 'داليا حداد',
    unit: 'Field support',
    standing: 'expiring',
    because: 'Passed on 10 December 2025; to be taken again within 30 days.',
    completed: at('2025-12-10T10:00:00Z'),
    expires: '2026-12-10',
    override: 'Completed, set by R. Bell',
  }),
  samplePerson({
    person: 'e.novak',
    name: 'Eva Novák',
    unit: null,
    standing: 'failed',
    because: 'Three attempts, none passed.',
    completed: null,
    expires: null,
    attempts: 3,
    scoreRaw: 66,
    conflicts: ['grades.txt says failed, completion.csv says completed.'],
    sources: ['grades.txt row 20', 'completion.csv row 4'],
  }),
];

const minutes: Distribution = {
  known: 41,
  unknown: 6,
  median: 58,
  least: 31,
  most: 142.5,
  bars: [
    { from: 0, to: 30, count: 0 },
    { from: 30, to: 60, count: 24 },
    { from: 60, to: 90, count: 13 },
    { from: 90, to: 150, count: 4 },
  ],
};

const items: ItemLine[] = [
  {
    id: 'safe_and_network_r1',
    stem: "Why do administrators' codes lie in a safe and not on a shared drive?",
    objective: 'recovery_codes',
    right: share(38, 44),
    wrong: [{ response: 'c', text: 'Because paper lasts longer', count: 6 }],
  },
  {
    id: 'phone_is_safer_r2',
    stem: 'A caller rings from the number on file. What does that prove?',
    objective: 'reset_process',
    right: share(19, 44),
    wrong: [
      {
        response: 'a',
        text: 'That the caller is the owner of the number',
        count: 17,
      },
      {
        response: 'd',
        text: 'That the number has not changed for 30 days',
        count: 8,
      },
    ],
  },
  {
    id: 'old_item_r1',
    stem: null,
    objective: null,
    right: share(2, 3),
    wrong: [{ response: 'b', text: null, count: 1 }],
  },
];

const calls: CallsPart = {
  calls: 126,
  genuine: 70,
  impostor: 50,
  unknown: 6,
  attacks: 50,
  verifiedBeforeReset: { ...share(52, 61), notKnown: 4 },
  unsafe: share(11, 120),
  wrongfulRefusals: { ...share(9, 70), notKnown: 0 },
  reported: { ...share(34, 50), notKnown: 0 },
  outcomes: [
    { outcome: 'sound_reset', name: 'A sound reset', count: 50 },
    { outcome: 'declined', name: 'Declined and reported', count: 34 },
    { outcome: 'unsafe_reset', name: 'An unsafe reset', count: 11 },
    {
      outcome: 'wrongful_refusal',
      name: 'A genuine caller was turned away',
      count: 9,
    },
    { outcome: 'not_reported', name: 'Stopped, but not reported', count: 16 },
  ],
  tactics: [
    { tactic: 'AUTH', name: tacticNames.AUTH, calls: 22, unsafe: share(7, 22) },
    { tactic: 'URG', name: tacticNames.URG, calls: 31, unsafe: share(6, 31) },
    { tactic: 'PART', name: tacticNames.PART, calls: 4, unsafe: share(2, 4) },
  ],
};

/** A report with something in every part; `change` replaces parts. */
export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    title: 'MFA resets and exceptions: training evidence',
    organisation: 'Northgate Council',
    asOf: at('2026-11-24T00:00:00Z', 'Europe/London'),
    zone: 'Europe/London',
    smallGroup: SMALL_GROUP,
    names: 'shown',
    hands: {
      preparedBy: 'Ruth Bell',
      reviewedBy: null,
      exportedOn: '2026-11-23',
      rosterOn: null,
    },
    plausibility: {
      people: 47,
      hasRoster: true,
      matched: 46,
      unmatched: 1,
      unmatchedCount: false,
      rows: 252,
      notRead: 3,
      notKnown: 0,
      hasOthers: false,
      titles: ['Hold the Line'],
      stops: [],
    },
    people,
    completion: { ...share(37, 47), notKnown: 0 },
    standings: {
      current: 33,
      expiring: 3,
      expired: 2,
      due: 3,
      overdue: 4,
      failed: 1,
      not_known: 0,
      open: 0,
      done_undated: 1,
    },
    units: [
      {
        unit: 'Service desk',
        people: 28,
        done: { ...share(24, 28), notKnown: 0 },
        overdue: share(1, 28),
        expiring: share(2, 28),
      },
      {
        unit: 'Field support',
        people: 15,
        done: { ...share(11, 15), notKnown: 0 },
        overdue: share(3, 15),
        expiring: share(1, 15),
      },
      {
        unit: null,
        people: 4,
        done: { ...share(2, 4), notKnown: 0 },
        overdue: share(0, 4),
        expiring: share(0, 4),
      },
    ],
    courses: [{ name: 'Hold the Line', records: 7, counts: true }],
    counted: ['Hold the Line'],
    roster: {
      file: 'staff.csv',
      sha256: '5d1e'.repeat(16),
      people: 24,
      unreadable: [
        { row: 9, reason: 'It has neither an id nor a mail address.' },
      ],
    },
    releases: [
      {
        release: '1.0.0+ba735107',
        title: 'Hold the Line: MFA exceptions, recovery codes and resets',
        people: 40,
        points: [
          { id: 'F67', text: 'Verifying identity is part of every reset.' },
          {
            id: 'F70',
            text: 'The line manager must approve a reset; approval does not identify anyone.',
          },
          { id: 'F71', text: 'Log every reset.' },
        ],
      },
      { release: '0.9.0+11aa22bb', title: null, people: 7, points: [] },
    ],
    minutes,
    days: {
      known: 37,
      unknown: 10,
      median: 9,
      least: 1,
      most: 41,
      bars: [
        { from: 0, to: 7, count: 14 },
        { from: 7, to: 14, count: 12 },
        { from: 14, to: 28, count: 8 },
        { from: 28, to: 42, count: 3 },
      ],
    },
    scores: {
      known: 44,
      unknown: 3,
      median: 87,
      least: 53,
      most: 100,
      bars: [50, 60, 70, 80, 90].map((from, index) => ({
        from,
        to: from + 10,
        count: [2, 3, 4, 16, 19][index] ?? 0,
      })),
    },
    items,
    objectives: [
      {
        id: 'reset_process',
        text: 'Carry out an MFA reset in order: verify, get approval, reset, enrol, clean up and log.',
        right: share(141, 204),
      },
      { id: 'tactics', text: null, right: share(3, 4) },
    ],
    calls,
    registers: [
      {
        kind: 'register',
        file: 'exceptions.xlsx',
        sha256: '41d0'.repeat(16),
        lines: 23,
        answers: { dateOrder: 'dmy' },
        unreadable: [{ row: 9, reason: 'The end date "soon" is no date.' }],
        unreadableLines: 1,
        notes: [],
        noteRows: 0,
        findings: [
          {
            rule: 'over_limit',
            severity: 'gap',
            message:
              'The exception of svc-scan in line 6 runs for 120 days; the policy allows 90. End it or have it justified afresh.',
            file: 'exceptions.xlsx',
            rows: [6],
          },
        ],
      },
      {
        kind: 'log',
        file: 'resets.csv',
        sha256: '77ab'.repeat(16),
        lines: 310,
        answers: {},
        unreadable: [],
        unreadableLines: 0,
        notes: [],
        noteRows: 0,
        findings: [
          {
            rule: 'several_resets',
            severity: 'pattern',
            message:
              'The account p.moss was reset three times in 14 days. Ask its owner what happened.',
            file: 'resets.csv',
            rows: [17, 44, 61],
          },
        ],
      },
    ],
    withoutRecord: ['f.ito (Fumiko Ito)'],
    notOnRoster: ['x.temp (Temp 7)'],
    files: [
      sampleFile(),
      sampleFile({
        facts: { file: 'completion.csv', sha256: '00ff'.repeat(16) },
        answers: {},
        rows: 40,
        records: 40,
        skipped: 0,
        unreadable: 0,
        unreadableRows: [],
        unknownCells: [],
      }),
    ],
    cautions: [],
    notices: [
      'For 1 person the day of completion is not known: the SCORM basic report does not have it.',
    ],
    method: [
      'Due within 14 days of joining, again every 12 months. Soon means within 30 days.',
      'Counted is the course mfa-exceptions.',
    ],
    ...change,
  };
}

/** A report of nothing: no file, nobody. */
export function emptyReport(): Report {
  const none: Distribution = {
    known: 0,
    unknown: 0,
    median: null,
    least: null,
    most: null,
    bars: [],
  };
  return sampleReport({
    people: [],
    hands: {
      preparedBy: null,
      reviewedBy: null,
      exportedOn: null,
      rosterOn: null,
    },
    plausibility: {
      people: 0,
      hasRoster: false,
      matched: 0,
      unmatched: 0,
      unmatchedCount: false,
      rows: 0,
      notRead: 0,
      notKnown: 0,
      hasOthers: false,
      titles: [],
      stops: [{ code: 'no_record' }],
    },
    completion: { ...share(0, 0), notKnown: 0 },
    standings: {
      current: 0,
      expiring: 0,
      expired: 0,
      due: 0,
      overdue: 0,
      failed: 0,
      not_known: 0,
      open: 0,
      done_undated: 0,
    },
    units: [],
    courses: [],
    counted: [],
    roster: null,
    releases: [],
    minutes: none,
    days: none,
    scores: none,
    items: [],
    objectives: [],
    calls: null,
    registers: [],
    withoutRecord: [],
    notOnRoster: [],
    files: [],
    cautions: [],
    notices: [],
    method: [],
  });
}
