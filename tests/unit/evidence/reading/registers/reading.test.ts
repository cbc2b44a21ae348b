import { describe, expect, it } from 'vitest';
import {
  logFields,
  registerFields,
} from '../../../../../src/evidence/vocabulary/mappings/registerFields.ts';
import { readSheetMapping } from '../../../../../src/evidence/vocabulary/mappings/registerMapping.ts';
import type { LogMapping } from '../../../../../src/evidence/vocabulary/mappings/registerMapping.ts';
import { recogniseSheet } from '../../../../../src/evidence/reading/registers/recogniseSheet.ts';
import {
  readOffset,
  splitTime,
} from '../../../../../src/evidence/reading/registers/timeOfDay.ts';
import {
  LOG_COLUMNS,
  REGISTER_COLUMNS,
} from '../../../../../src/schema/sheetColumns.ts';
import {
  found,
  LOG_HEAD,
  mappings,
  partOf,
  REGISTER_HEAD,
  soundException,
  soundReset,
} from './support.ts';

const recognise = (...rows: string[][]) =>
  recogniseSheet({ file: 'x.csv', sheet: null, rows }, mappings);

describe('a cell of a register or a log that says nothing', () => {
  it.each(['-', '–', '—', 'n/a', '#N/A'])('has no value: %s', (none) => {
    const told = (approver: string, approvedOn: string) =>
      partOf([
        REGISTER_HEAD,
        soundException({ approver, approvedOn }),
      ]).findings.map(({ rule }) => rule);
    expect(told(none, none)).toEqual(told('', ''));
    expect(told(none, none)).toContain('missing_approver');
  });
});

describe('a register or a log', () => {
  it('is known by every column of the job aids', () => {
    expect(REGISTER_HEAD).toEqual([...REGISTER_COLUMNS]);
    expect(LOG_HEAD).toEqual([...LOG_COLUMNS]);
    expect(registerFields.map((field) => mappings[0].columns[field])).toEqual(
      REGISTER_HEAD,
    );
    expect(logFields.map((field) => mappings[1].columns[field])).toEqual(
      LOG_HEAD,
    );
  });

  it('is recognised by its headings, below a preamble too, with the reason', () => {
    const register = recognise(
      ['Ours'],
      [],
      REGISTER_HEAD.map((head) => ` ${head.toUpperCase()}`),
    );
    expect(register).toMatchObject({
      kind: 'found',
      found: {
        sheet: 'register',
        headerRow: 3,
        reason: expect.stringMatching(
          /^Exception register of the job aids: line 3 has 10 of its 10 columns \(Account, Person or system, /,
        ),
      },
    });
    expect(recognise(LOG_HEAD)).toMatchObject({
      found: { sheet: 'log', headerRow: 1 },
    });
  });

  it('is not seen in another table, and not in half its columns', () => {
    expect(recognise(['Name', 'Email address', 'Status'])).toBeNull();
    expect(recognise(REGISTER_HEAD.slice(0, 6))).toBeNull();
    expect(recognise()).toBeNull();
  });

  it('is refused when a heading stands there twice', () => {
    expect(recognise([...REGISTER_HEAD, 'account'])).toEqual({
      kind: 'refused',
      reason:
        'Line 1 has the heading “Account” more than once, so nobody can say which column counts. Rename or remove one of them.',
    });
  });

  it('says once what a missing column leaves unchecked', () => {
    const at = REGISTER_HEAD.indexOf('Approver role');
    const without = (cells: string[]) =>
      cells.filter((_, index) => index !== at);
    const lines = [
      soundException(),
      soundException({ account: 'b', risk: '' }),
    ];
    const part = partOf([REGISTER_HEAD, ...lines].map(without));
    expect(found(part)).toEqual(['no_column: 1', 'missing_risk: 3']);
    expect(part.findings[0]?.message).toBe(
      'Line 1: the table has no column for “Approver role”, so nothing that needs it could be checked. Add the column, or name it in the mapping.',
    );
  });

  it('takes lines as resets and as open when no column says otherwise', () => {
    const without = (head: string[], name: string) => (cells: string[]) =>
      cells.filter((_, index) => index !== head.indexOf(name));
    const log = [LOG_HEAD, soundReset({ check: '' })].map(
      without(LOG_HEAD, 'Outcome'),
    );
    expect(found(partOf(log))).toEqual(['no_column: 1', 'missing_check: 2']);
    const late = soundException({ reviewBy: '2026-11-01' });
    const register = [REGISTER_HEAD, late].map(
      without(REGISTER_HEAD, 'Status'),
    );
    expect(found(partOf(register))).toEqual([
      'no_column: 1',
      'overdue_review: 2',
    ]);
  });

  it('skips blank lines, and lists those that hold nothing to read', () => {
    const blank = REGISTER_HEAD.map(() => ' ');
    const part = partOf([
      REGISTER_HEAD,
      blank,
      [...blank, 'stray'],
      REGISTER_HEAD,
      ['svc'],
    ]);
    expect(part.lines).toBe(3);
    expect(part.unreadable).toEqual([
      {
        row: 3,
        reason:
          'Nothing stands in the columns that are read. Move it there, or remove the line.',
      },
      { row: 4, reason: 'The line repeats the headings. Remove it.' },
    ]);
    expect(found(part)).toContain('missing_reason: 5');
    expect(found(part)).not.toContain('missing_reason: 4');
  });
});

describe('a cell that cannot be read', () => {
  it('is listed with what to write, and the rest of its line is checked', () => {
    const part = partOf([
      REGISTER_HEAD,
      soundException({ approvedOn: '10/07/2026', status: 'Parked', risk: '' }),
    ]);
    expect(part.unreadable).toEqual([
      {
        row: 2,
        reason:
          'Approved on: “10/07/2026” can mean 2026-07-10 or 2026-10-07; write the one that is meant. Status: “Parked” is none of Open, Withdrawn or Ended, MFA is on; write one of them, or add the word to the mapping. What needs these cells was not checked; the rest of the line was.',
      },
    ]);
    // Whether the exception is open is not known, so nothing is said to be missing.
    expect(part.findings).toEqual([]);
    expect(
      found(
        partOf([
          REGISTER_HEAD,
          soundException({ approvedOn: '2026-02-30', risk: '' }),
        ]),
      ),
    ).toEqual(['missing_risk: 2']);
  });

  it('of a log is not taken for a No, and an outcome not for a reset', () => {
    const cells = { oldMethodRemoved: 'n/a', offset: 'BST', when: 'yesterday' };
    const part = partOf([LOG_HEAD, soundReset(cells)]);
    expect(part.findings).toEqual([]);
    expect(part.unreadable[0]?.reason).toContain(
      'UTC offset: “BST” is no offset from UTC such as +01:00.',
    );
    const unknown = partOf([
      LOG_HEAD,
      soundReset({ outcome: 'Unlocked', check: '' }),
    ]);
    expect(unknown.findings).toEqual([]);
    expect(unknown.unreadable).toHaveLength(1);
  });
});

describe('dates and times', () => {
  it('in figures are read in the order that was said, and refused where they can mean two days', () => {
    const rows = [
      REGISTER_HEAD,
      soundException({ approvedOn: '01/10/2026', reviewBy: '31/12/2026' }),
    ];
    const answers = { dateOrder: 'dmy' } as const;
    expect(found(partOf(rows, { answers }))).toEqual(['over_limit: 2']);
    expect(partOf(rows).unreadable).toMatchObject([
      { reason: expect.stringContaining('2026-10-01 or 2026-01-10') },
    ]);
    const others = partOf(rows, { answers: { dateOrder: 'mdy' } });
    expect(others.unreadable).toMatchObject([
      { reason: expect.stringContaining('no date in the order that was said') },
    ]);
    const log = [LOG_HEAD, soundReset({ when: '10/11/2026, 2:05 PM' })];
    expect(partOf(log, { answers })).toMatchObject({
      findings: [],
      unreadable: [],
    });
  });

  it.each([
    '1 Dec 2026',
    '1. Dezember 2026',
    '1 décembre 2026',
    '01.12.2026',
    '2026/12/1',
    '46357',
  ])('are read without a question as %s', (reviewBy) => {
    const rows = [
      REGISTER_HEAD,
      soundException({ approvedOn: '2026-08-01', reviewBy }),
    ];
    const { findings, unreadable } = partOf(rows);
    expect(unreadable).toEqual([]);
    expect(findings[0]?.message).toContain('122 days after the approval');
  });

  it.each(['10 Nov 2026 14:05', '10. November 2026, 14:05 Uhr'])(
    'in words keep their time of day: %s',
    (when) => {
      const line = (account: string, minute: string) =>
        soundReset({ account, when: when.replace('05', minute) });
      const rows = [LOG_HEAD, line('a', '05'), line('b', '30')];
      expect(found(partOf([...rows, line('c', '50')]))).toEqual([
        'busy_approver: 2 3 4',
      ]);
      expect(
        found(
          partOf([
            ...rows,
            soundReset({ account: 'c', when: '10 Nov 2026 16:05' }),
          ]),
        ),
      ).toEqual([]);
    },
  );

  it.each([
    ['2026-11-24 14:05', '2026-11-24', 845, null],
    ['2026-11-24T14:05:33.000Z', '2026-11-24', 845, 0],
    ['24/11/2026, 2:05 PM', '24/11/2026', 845, null],
    ['24.11.2026 00.05', '24.11.2026', 5, null],
    ['11/24/2026 12:05 am', '11/24/2026', 5, null],
    ['2026-11-24', '2026-11-24', null, null],
    ['2026-11-24T14:05:00+02:00', '2026-11-24T14:05:00+02:00', 845, 120],
    ['24. Juli 2026, 14:05 Uhr', '24. Juli 2026, 14:05 Uhr', 845, null],
    ['2026-11-24 25:00', '2026-11-24 25:00', null, null],
  ])('take %s apart', (text, date, minutes, offset) => {
    expect(splitTime(text)).toEqual({ date, minutes, offset });
  });

  it.each([
    ['+01:00', 60],
    ['-05:30', -330],
    ['−5', -300],
    ['UTC+0530', 330],
    ['Z', 0],
    ['+15:00', null],
    ['01:00', null],
    ['BST', null],
  ])('read the offset %s', (text, minutes) => {
    expect(readOffset(text)).toBe(minutes);
  });

  it.each(['2026-11-10T09:30:00Z', '2026-11-10T10:30:00+01:00'])(
    'need no offset where the text itself says it: %s',
    (when) => {
      const part = partOf([LOG_HEAD, soundReset({ when, offset: '' })]);
      expect(part).toMatchObject({ findings: [], unreadable: [] });
    },
  );

  it('of the report are days', () => {
    expect(() => partOf([REGISTER_HEAD], { asOf: '24/11/2026' })).toThrow(
      '“24/11/2026” is no day.',
    );
  });
});

describe('a mapping', () => {
  const mapping: LogMapping = {
    format: 'hold-the-line register mapping',
    version: 1,
    name: 'Resets in the ticket system',
    sheet: 'log',
    columns: {
      when: 'Closed',
      account: 'UPN',
      check: 'Verified how',
      approver: 'Freigabe',
      outcome: 'Result',
      agent: 'Owner',
    },
    words: {
      yes: ['ja'],
      no: ['nein'],
      checks: {
        'Badge at the counter': 'in_person',
        'Mother’s maiden name': 'knowledge_questions',
      },
      resets: ['done'],
      others: ['rejected'],
      roles: ['Head of team'],
      reached: ['Phone'],
    },
  };
  const head = [
    'Result',
    'Closed',
    'UPN',
    'Verified how',
    'Freigabe',
    'Owner',
    'Team',
  ];
  const line = (day: string, check: string) => [
    'Done',
    `2026-11-${day} 10:00`,
    `account ${day}`,
    check,
    'Ann',
    'Bo',
    '',
  ];

  it('reads any other table in the organisation’s own words', () => {
    const rows = [
      head,
      line('02', 'badge at the counter'),
      line('03', 'Mother’s maiden name'),
      line('04', 'Gut feeling'),
    ];
    const part = partOf(rows, {}, [...mappings, mapping]);
    expect(found(part).filter((one) => !one.startsWith('no_column'))).toEqual([
      'check_not_accepted: 3',
      'check_not_accepted: 4',
    ]);
    expect(part.findings.at(-1)?.message).toContain(
      'It accepts Badge at the counter.',
    );
  });

  it('is kept as a file, and read back as it was', () => {
    const file: unknown = JSON.parse(JSON.stringify(mapping));
    expect(readSheetMapping(file)).toEqual({ mapping });
    for (const one of mappings)
      expect(readSheetMapping(one)).toEqual({ mapping: one });
  });

  it('is refused with the place of its fault', () => {
    const read = readSheetMapping({ ...mapping, columns: { whenn: 'Closed' } });
    expect(read).toEqual({ reason: expect.stringContaining('whenn') });
    expect(readSheetMapping('log')).toHaveProperty('reason');
  });
});
