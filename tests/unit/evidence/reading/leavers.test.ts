import { describe, expect, it } from 'vitest';

import { readRoster } from '../../../../src/evidence/reading/roster/readRoster.ts';
import { suggestPresence } from '../../../../src/evidence/reading/roster/leaverWords.ts';
import type { SaidOfLeavers } from '../../../../src/evidence/vocabulary/leavers.ts';

const STAFF = { file: 'staff.csv', sha256: 'f'.repeat(64) };

function read(rows: string[][], leavers?: SaidOfLeavers) {
  return readRoster(
    rows.map((cells, index) => ({ row: index + 1, cells })),
    STAFF,
    leavers ? { leavers } : {},
  );
}

function rosterOf(rows: string[][], leavers?: SaidOfLeavers) {
  const result = read(rows, leavers);
  if (result.kind === 'ask') throw new Error('asked');
  return result.roster;
}

describe('who has left, by the roster', () => {
  it('is asked word by word, once, and taken as it is said', () => {
    const rows = [
      ['Id', 'Employment Status'],
      ['1', 'Active'],
      ['2', 'ACTIVE '],
      ['3', 'On notice'],
      ['4', 'Terminated'],
      ['5', ''],
      ['6', 'n/a'],
    ];
    expect(read(rows)).toEqual({
      kind: 'ask',
      ask: {
        ask: 'leavers',
        heading: 'Employment Status',
        words: [
          { word: 'active', suggested: 'here' },
          { word: 'on notice', suggested: null },
          { word: 'terminated', suggested: 'left' },
        ],
      },
    });
    const said = { active: 'here', terminated: 'left' } as const;
    expect(read(rows, said)).toMatchObject({
      ask: { words: [{ word: 'on notice' }] },
    });
    const { people } = rosterOf(rows, { ...said, 'on notice': 'here' });
    expect(people.map(({ presence }) => presence)).toEqual([
      'here',
      'here',
      'here',
      'left',
      null,
      null,
    ]);
  });

  it.each([
    'Termination Date',
    'Last working day',
    'employeeLeaveDateTime',
    'Austrittsdatum',
    'Austritt',
    'Date de sortie',
    'Fecha de baja',
    'Data di cessazione',
    'Datum uit dienst',
    'Data de saída',
    'Terminated',
    'Left',
    'Status',
  ])('is the day under "%s"', (heading) => {
    const rows = [
      ['Id', heading],
      ['1', '2026-08-31'],
      ['2', ''],
      ['3', '46265'],
    ];
    const { people, unreadable } = rosterOf(rows);
    expect(people.map(({ lastDay }) => lastDay)).toEqual([
      '2026-08-31',
      null,
      '2026-08-31',
    ]);
    expect(unreadable).toEqual([]);
  });

  it.each([
    ['Status', 'Ausgeschieden', 'left'],
    ['Beschäftigungsstatus', 'aktiv', 'here'],
    ['Statut', 'Sorti', 'left'],
    ['Estado', 'De baja', 'left'],
    ['Stato', 'Attivo', 'here'],
    ['accountEnabled', 'False', 'left'],
    ['accountEnabled', 'TRUE', 'here'],
    ['Account disabled', 'true', 'left'],
    ['Active', 'No', 'left'],
    ['Active', '1', 'here'],
    ['Is terminated', 'Y', 'left'],
    ['Terminated', '0', 'here'],
    ['Inaktiv', 'nein', 'here'],
    ['Status', 'yes', null],
    ['Status', '0', null],
    ['Status', 'Maternity leave', null],
    ['Status', 'Suspended', null],
  ] as const)('under "%s" suggests of "%s": %s', (heading, word, presence) => {
    expect(suggestPresence(heading, word)).toBe(presence);
    expect(
      read([
        ['Id', heading],
        ['1', word],
      ]),
    ).toMatchObject({
      ask: {
        ask: 'leavers',
        words: [{ word: word.toLowerCase(), suggested: presence }],
      },
    });
  });

  it('reads days in the order that the other column tells, and asks where neither does', () => {
    const row = (start: string, last: string) => [
      ['Id', 'Start date', 'Leaving date'],
      ['1', start, last],
    ];
    expect(rosterOf(row('05/01/2026', '31/08/2026')).people[0]).toMatchObject({
      start: '2026-01-05',
      lastDay: '2026-08-31',
    });
    expect(rosterOf(row('31/01/2026', '05/08/2026')).people[0]).toMatchObject({
      start: '2026-01-31',
      lastDay: '2026-08-05',
    });
    expect(read(row('05/01/2026', '06/08/2026'))).toEqual({
      kind: 'ask',
      ask: { ask: 'dateOrder', samples: ['05/01/2026', '06/08/2026'] },
    });
  });

  it('tells of a day that cannot be read, and does not ask it as a word', () => {
    const { people, unreadable } = rosterOf([
      ['Id', 'Leaving date'],
      ['1', '31/08/26'],
    ]);
    expect(people[0]).toMatchObject({ lastDay: null, presence: null });
    expect(unreadable).toEqual([
      {
        row: 2,
        reason:
          'The last day has no year of four figures, such as 2026-07-10 has, so it does not tell whether this person has left. Write year, month and day.',
      },
    ]);
  });

  it('asks about no column of notes, and says so', () => {
    const notes = Array.from({ length: 41 }, (_, at) => [
      `${at}`,
      `note ${'x'.repeat(at)}`,
    ]);
    const all = rosterOf([['Id', 'Status'], ...notes], { note: 'left' });
    expect(all.people.every(({ presence }) => presence === null)).toBe(true);
    expect(all.problems).toEqual([
      'staff.csv: "Status" holds 41 different texts, too many to be asked about, so nobody is known by it to have left.',
    ]);
    expect(read([['Id', 'Status'], ...notes.slice(1)]).kind).toBe('ask');
  });

  it('does not know of a person whose rows differ', () => {
    const { people, problems } = rosterOf(
      [
        ['Id', 'Status', 'Leaving date'],
        ['1', 'active', ''],
        ['1', 'left', ''],
        ['2', 'left', '2026-08-31'],
        ['2', 'left', '2026-09-30'],
      ],
      { active: 'here', left: 'left' },
    );
    expect(people).toMatchObject([
      { presence: null, lastDay: null },
      { presence: 'left', lastDay: null },
    ]);
    expect(problems).toEqual([
      'staff.csv, rows 2 and 3: the same person, but the rows differ in whether this person has left, so that counts as unknown.',
      'staff.csv, rows 4 and 5: the same person, but the rows differ in the last day, so that counts as unknown.',
    ]);
  });
});
