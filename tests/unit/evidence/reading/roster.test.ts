import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../../src/evidence/reading/roster/readRoster.ts';
import { peopleOf } from '../../../../src/evidence/known/people/people.ts';
import type { Roster } from '../../../../src/evidence/reading/roster/roster.ts';
import { rosterPerson } from '../reportSample.ts';
import { sampleRecord } from '../sample.ts';

const STAFF = { file: 'staff.csv', sha256: 'f'.repeat(64) };
const numbered = (rows: string[][]) =>
  rows.map((cells, index) => ({ row: index + 1, cells }));

function read(rows: string[][]): Roster {
  const result = readRoster(numbered(rows), STAFF);
  if (result.kind === 'ask') throw new Error('asked');
  return result.roster;
}

describe('a roster', () => {
  it('is read below a preamble, whatever the order of its columns', () => {
    const { people, problems, unreadable } = read([
      ['Staff list', '', ''],
      [],
      ['Department', 'E-Mail', 'User ID', 'Full name', 'Hire date', 'Manager'],
      [
        'Desk',
        'A.Khan@example.com',
        'a.khan',
        'Amira Khan',
        '2026-11-01',
        'Mo',
      ],
    ]);
    expect(people).toEqual([
      {
        id: 'a.khan',
        account: null,
        mail: 'A.Khan@example.com',
        name: 'Amira Khan',
        unit: 'Desk',
        manager: 'Mo',
        start: '2026-11-01',
        lastDay: null,
        presence: null,
        rows: [4],
      },
    ]);
    expect([problems, unreadable]).toEqual([[], []]);
  });

  it.each([
    [['Personalnummer', 'Abteilung', 'Eintrittsdatum'], '01.11.2026'],
    [['Matricule', 'Unité', "Date d'entrée"], '2026-11-01'],
    [['Número de empleado', 'Departamento', 'Fecha de inicio'], '1.11.2026'],
    [['Matricola', 'Reparto', 'Data di assunzione'], '46327'],
  ])('is read with the headings %j', (headings, start) => {
    const [person] = read([headings, ['7', 'Desk', start]]).people;
    expect(person).toMatchObject({
      id: '7',
      unit: 'Desk',
      start: '2026-11-01',
    });
  });

  it('that is no table says what it has', () => {
    const rows = numbered([['Amira'], ['Ben']]);
    expect(() => readRoster(rows, STAFF)).toThrow(
      expect.objectContaining({ why: 'The columns found: "Amira".' }),
    );
    expect(() => readRoster(numbered([]), STAFF)).toThrow(
      'The roster has no column for an id or a mail address.',
    );
  });

  it.each([
    'Staff no.',
    'Personnel no.',
    'Payroll number',
    'Kürzel',
    'Pers.-Nr.',
    'N° matricule',
    'Nº de empleado',
    'Numero di matricola',
    'Personeelsnr.',
  ])('keeps the ids under the heading %s, beside a mail address', (heading) => {
    const { people } = read([
      [heading, 'Full name', 'E-mail', 'Team', 'Line manager', 'Joined'],
      ['1001', 'Ana Novak', 'ana@x.org', 'Desk', 'Petra', '3 Jul 2026'],
      ['1002', 'Ben Roth', 'ben@x.org', 'Desk', 'Petra', '4 Jul 2026'],
    ]);
    expect(people.map(({ id, mail }) => [id, mail])).toEqual([
      ['1001', 'ana@x.org'],
      ['1002', 'ben@x.org'],
    ]);
  });

  it.each([
    [
      'an unknown column that may be the id',
      ['Worker', 'E-mail', 'Team'],
      [
        ['w1', 'ana@x.org', 'Desk'],
        ['w2', 'ben@x.org', 'Desk'],
        ['w1', 'Ana@x.org', 'Desk'],
      ],
      '"Worker" may be one',
    ],
    [
      'an unknown column that holds mail addresses',
      ['ID', 'Where to write', 'Team'],
      [['1', 'ana@x.org', 'Desk']],
      '"Where to write" holds some',
    ],
    [
      'neither id nor mail',
      ['Name', 'Town'],
      [['Amira', 'York']],
      'No heading of it is known',
    ],
    [
      'no known heading at all',
      ['Who', 'Where'],
      [['ana@x.org', 'Desk']],
      '"known":{"mail":"Who"}',
    ],
    [
      'two columns for the same thing',
      ['Badge number', 'Staff ID'],
      [['a', 'b']],
      '"Badge number" and "Staff ID" mean the same',
    ],
  ])('asks which columns hold what: %s', (_, headings, rows, why) => {
    const asked = readRoster(numbered([headings, ...rows]), STAFF);
    expect(asked).toMatchObject({
      kind: 'ask',
      ask: { ask: 'roster', columns: headings, rows },
    });
    expect(JSON.stringify(asked).replaceAll('\\', '')).toContain(why);
  });

  it.each([
    ['repeats itself', [['Field'], ['Field']]],
    ['is mostly empty', [['x'], [''], ['']]],
  ])('asks nothing about a column that %s', (_, values) => {
    const rows = values.map(([value = ''], at) => [`${at}@x.org`, value]);
    expect(read([['Mail', 'Site'], ...rows]).people).toHaveLength(rows.length);
  });

  it('is read by the columns that somebody has pointed at', () => {
    const rows = numbered([
      ['Staff list', '', ''],
      ['Who', 'Write to', 'Who'],
      ['Ana', 'ana@x.org', '1001'],
    ]);
    const mapping = {
      format: 'hold-the-line roster mapping',
      version: 1,
      name: 'Ours',
      columns: { id: 'Who (2)', mail: 'Write to', name: 'Who' },
    } as const;
    expect(readRoster(rows, STAFF, { roster: mapping })).toMatchObject({
      roster: { people: [{ id: '1001', mail: 'ana@x.org', name: 'Ana' }] },
      columns: { used: [{ heading: 'Who (2)' }, {}, {}], unused: [] },
    });
    expect(() =>
      readRoster(rows, STAFF, {
        roster: { ...mapping, columns: { id: 'Id' } },
      }),
    ).toThrow('The roster lacks a column that the mapping "Ours" points at.');
  });

  it.each([
    [
      ['Personalnummer', 'Nachname', 'Vorname'],
      ['7', 'Novak', 'Ana'],
    ],
    [
      ['Matricule', 'Nom', 'Prénom'],
      ['7', 'Novak', 'Ana'],
    ],
    [
      ['ID', 'First name', 'Full name'],
      ['7', 'Ana', 'Ana Novak'],
    ],
  ])('puts the name together under the headings %j', (headings, row) => {
    expect(read([headings, row]).people[0]?.name).toBe('Ana Novak');
  });

  it('asks for the order of dates where no row tells it, and never guesses', () => {
    const rows = [
      ['id', 'start'],
      ['a', '03/07/2026'],
      ['b', '04/05/2026'],
    ];
    expect(readRoster(numbered(rows), STAFF)).toEqual({
      kind: 'ask',
      ask: { ask: 'dateOrder', samples: ['03/07/2026', '04/05/2026'] },
    });
    const answered = readRoster(numbered(rows), STAFF, { dateOrder: 'mdy' });
    expect(answered).toMatchObject({
      roster: { people: [{ start: '2026-03-07' }, { start: '2026-04-05' }] },
    });
    const told = read([...rows, ['c', '25/12/2026']]);
    expect(told.people.map(({ start }) => start)).toEqual([
      '2026-07-03',
      '2026-05-04',
      '2026-12-25',
    ]);
  });

  it.each([
    '3 Jul 2026',
    '3. Juli 2026',
    '1er juillet 2026',
    '3 de julio de 2026',
    '3 lipca 2026',
    '2026-07-03T00:00:00Z',
    '2026/07/03 08:00',
  ])('reads the start date %s without a question', (start) => {
    const roster = read([
      ['id', 'start'],
      ['a', start],
    ]);
    const day = start.startsWith('1er') ? '2026-07-01' : '2026-07-03';
    expect(roster.people[0]?.start).toBe(day);
    expect(roster.unreadable).toEqual([]);
  });

  it('takes no order from a date that is none, and no century from two figures', () => {
    const rows = [
      ['id', 'start'],
      ['a', '31/02/2026'],
      ['b', '03/07/2026'],
      ['c', '03/07/98'],
    ];
    expect(readRoster(numbered(rows), STAFF)).toMatchObject({
      ask: { samples: ['03/07/2026'] },
    });
    const answered = readRoster(numbered(rows), STAFF, { dateOrder: 'dmy' });
    expect(answered).toMatchObject({
      roster: {
        people: [{ start: null }, { start: '2026-07-03' }, { start: null }],
        unreadable: [
          { row: 2 },
          { row: 4, reason: expect.stringContaining('four figures') },
        ],
      },
    });
  });

  it('of a column that mixes the orders reads only what can mean one day', () => {
    const { people, unreadable } = read([
      ['id', 'start'],
      ['a', '25/12/2026'],
      ['b', '12/25/2026'],
      ['c', '03/03/2026'],
      ['d', '03/07/2026'],
    ]);
    expect(people.map(({ start }) => start)).toEqual([
      '2026-12-25',
      '2026-12-25',
      '2026-03-03',
      null,
    ]);
    expect(unreadable.map(({ row }) => row)).toEqual([5]);
  });

  it('lists rows that name nobody, and dates that are none', () => {
    const { people, unreadable } = read([
      ['id', 'mail', 'start'],
      ['', '', '2026-01-01'],
      ['a', '', '31.02.2026'],
      ['b', '', 'soon'],
    ]);
    expect(people.map(({ id, start }) => [id, start])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(unreadable.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('counts a person once, and knows nothing where rows contradict each other', () => {
    const { people, problems } = read([
      ['id', 'mail', 'unit', 'start'],
      ['a', 'a@x.org', 'Desk', '2026-01-01'],
      ['a', 'A@x.org', 'Field', '2026-01-01'],
      ['', 'b@x.org', 'Desk', ''],
      ['', 'B@x.org', 'Desk', ''],
    ]);
    expect(people).toMatchObject([
      {
        id: 'a',
        mail: 'a@x.org',
        unit: null,
        start: '2026-01-01',
        rows: [2, 3],
      },
      { mail: 'b@x.org', unit: 'Desk', rows: [4, 5] },
    ]);
    expect(problems).toEqual([
      'staff.csv, rows 2 and 3: the same person, but the rows differ in unit, so that counts as unknown.',
      'staff.csv, rows 4 and 5: the same person, counted once.',
    ]);
  });

  it('says the same whatever the order of its rows', () => {
    const rows = [
      ['a', 'a@x.org', 'Desk'],
      ['a', 'a@x.org', 'Field'],
      ['b', 'a@x.org', 'Desk'],
      ['', 'c@x.org', 'Desk'],
      ['', 'a@x.org', ''],
    ];
    const people = (order: string[][]) =>
      read([['id', 'mail', 'unit'], ...order]).people.map(
        ({ rows: _, ...it }) => it,
      );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        (order) => {
          expect(people(order)).toEqual(people(rows));
        },
      ),
    );
  });
});

describe('a person of the roster', () => {
  const roster = (...people: Parameters<typeof rosterPerson>[0][]): Roster => ({
    ...STAFF,
    people: people.map(rosterPerson),
    problems: [],
    unreadable: [],
  });
  const joined = (
    records: Parameters<typeof sampleRecord>[0][],
    list: Roster,
  ) =>
    peopleOf(records.map(sampleRecord), list).map((it) => [
      it.key,
      it.roster !== null,
      it.records.length,
    ]);

  it('is found by id, then by mail without regard to case, and never by name', () => {
    const list = roster({}, { id: 'b', mail: 'b@x.org', name: 'Bo Li' });
    expect(
      joined(
        [
          { learnerId: 'A.Khan' },
          { learnerId: null, learnerMail: 'B@X.org', learnerName: null },
          { learnerId: 'B@x.org', learnerName: 'Li Bo' },
          { learnerId: null, learnerMail: null, learnerName: 'Bo Li' },
        ],
        list,
      ),
    ).toEqual([
      ['Bo Li', false, 1],
      ['a.khan', true, 1],
      ['b', true, 2],
    ]);
  });

  it('is found through a record that has both id and mail', () => {
    const records = [
      { learnerId: '17', learnerMail: 'm@x.org' },
      { learnerId: null, learnerMail: 'M@x.org' },
    ];
    expect(joined(records, roster({ id: '17', mail: null }))).toEqual([
      ['17', true, 2],
    ]);
  });

  it('is not found by a mail address that two people share', () => {
    const list = roster(
      { id: 'a', mail: 'desk@x.org' },
      { id: 'b', mail: 'desk@x.org' },
    );
    expect(
      joined([{ learnerId: null, learnerMail: 'desk@x.org' }], list),
    ).toEqual([
      ['a', true, 0],
      ['b', true, 0],
      ['desk@x.org', false, 1],
    ]);
  });
});
