import { describe, expect, it } from 'vitest';

import { isNoteRow } from '../../../../../src/evidence/reading/cells/noteRow.ts';
import { looksLikeTestUser } from '../../../../../src/evidence/reading/cells/testUser.ts';
import { readTable } from './readTable.ts';

const HEADING = 'User ID,Name,Course,Status,Completed,Score';
const ANA = '001001,Ana Alpha,Hold the Line,Passed,2026-09-01 10:00:00,90';
const BEN = '001002,Ben Beta,Hold the Line,In progress,,';
const read = (rows: string[], answers = {}) =>
  readTable([HEADING, ANA, BEN, ...rows].join('\n'), { answers });

describe('a row that is nobody’s', () => {
  it.each([
    'Total,2,,,,',
    'Total: 2,,,,,',
    'Grand total,,,1,,90',
    'Summe,,,,,90',
    'Gesamtergebnis;,,,2,,',
    'Anzahl Teilnehmer,2,,,,',
    'Totaux,2,,,,',
    'Total general,2,,,,',
    'Totale,2,,,,',
    'Totaal,2,,,,',
    'Average,,,,,88.5',
    'Number of learners: 2,,,,,',
    'Generated on,2026-11-01,,,,',
    'Report generated on 2026-11-01 by A. Berg,,,,,',
    'Erstellt am 01.11.2026,,,,,',
    'Exporté le 01/11/2026,,,,,',
    'Generado el 1/11/2026,,,,,',
    'Page 1 of 3,,,,,',
    'Note: leavers are not in this list,,,,,',
    'These figures are for internal use only and may change.,,,,,',
    '* preliminary,,,,,',
    ',Ben says he did it last year,,,,',
  ])('is told and makes nobody of "%s"', async (row) => {
    const { records, exports, asks, summary } = await read([row]);
    expect(asks).toEqual([]);
    expect(records.map(({ learnerId }) => learnerId)).toEqual([
      '001001',
      '001002',
    ]);
    expect(exports).toMatchObject([
      { records: 2, skipped: 1, unreadable: 0, noteRows: 1 },
    ]);
    expect(summary.join()).toContain('taken for a total or a note');
    expect(summary.join()).toContain('row 4 ("');
  });

  it.each([
    '001003,Totali Som,Hold the Line,Passed,2026-09-01,90',
    'som,Som Total,Hold the Line,Passed,2026-09-01,',
    'media,Ana Media,Hold the Line,In progress,,',
    'note,Anna Note,Hold the Line,In progress,,',
    'page,Page Turner,Hold the Line,Passed,2026-09-01,90',
    '1003,,Hold the Line,,,',
  ])('is not such as "%s"', async (row) => {
    const { records, exports } = await read([row]);
    expect(records).toHaveLength(3);
    expect(exports).toMatchObject([{ noteRows: 0 }]);
  });

  it('is told without its words where it stands below blank rows too', async () => {
    const { exports } = await read([',,,,,', ',,,,,', 'Total,2,,,,']);
    expect(exports).toMatchObject([{ skipped: 3, noteRows: 1, unreadable: 0 }]);
  });

  it('is none in a list of people without a course', () => {
    expect(isNoteRow(['Anna Maria Berg', ''])).toBe(false);
    expect(isNoteRow(['1003', ''])).toBe(false);
    expect(isNoteRow(['', ''])).toBe(false);
  });
});

describe('people who look like test users', () => {
  const who = (learnerName: string | null, learnerId: string | null = null) =>
    looksLikeTestUser({ learnerName, learnerId, learnerMail: null });

  it.each([
    'Student, Test',
    'Test Student',
    'Test User',
    'testuser1',
    'Tester',
    'Demo Learner',
    'Dummy Account',
    'Erika Mustermann',
    'Usuario de prueba',
    'Utente Prova',
    'Jean Test',
  ])('are such as %s', (name) => {
    expect(who(name)).toBe(true);
  });

  it.each([
    'Anna Testa',
    'Demos Katsaros',
    'Battesti, Ana',
    'Contest Winner',
    'Prov',
  ])('are not such as %s', (name) => {
    expect(who(name)).toBe(false);
  });

  it('are known by their account too', () => {
    expect(who('X', 'test01')).toBe(true);
    expect(who('X', 'test.user@corp.example')).toBe(true);
    expect(who('X', 'testa@corp.example')).toBe(false);
  });

  it('are asked about, and count or not as somebody says', async () => {
    const test = '001003,"Student, Test",Hold the Line,Passed,2026-09-01,90';
    const { asks } = await read([test]);
    expect(asks.flatMap((one) => one.asks)).toEqual([
      { ask: 'testUsers', people: ['Student, Test'], count: 1 },
    ]);
    const counted = await read([test], { testUsers: 'counted' });
    expect(counted.records).toHaveLength(3);
    const left = await read([test], { testUsers: 'left out' });
    expect(left.records).toHaveLength(2);
    expect(left.exports).toMatchObject([{ records: 2, skipped: 1 }]);
    expect(left.summary.join()).toContain(
      '1 entry of people who look like test users was left out',
    );
  });
});

describe('a file of which much cannot be read', () => {
  const nobody = ',,Hold the Line,Passed,2026-09-01,90';
  const people = (count: number) =>
    Array.from({ length: count }, (_, place) =>
      ANA.replace('001001', `x${place}`),
    );

  it('stops the pack until somebody says to leave it out', async () => {
    const { asks, exports } = await read([nobody]);
    expect(exports).toEqual([]);
    expect(asks.flatMap((one) => one.asks)).toEqual([
      {
        ask: 'unread',
        rows: 3,
        records: 2,
        unreadable: 1,
        samples: [expect.stringContaining('Row 4: The row names no learner')],
      },
    ]);
    const said = await read([nobody], { unread: 'left out' });
    expect(said.asks).toEqual([]);
    expect(said.exports).toMatchObject([{ records: 2, unreadable: 1 }]);
  });

  it('does not stop it where a tenth at most is lost', async () => {
    // Ten rows that count, and one in ten of them not read.
    expect((await read([...people(7), nobody])).asks).toEqual([]);
    expect((await read([...people(6), nobody])).asks).toHaveLength(1);
  });

  it('stops it where it gives no record at all', async () => {
    const { asks } = await readTable(`${HEADING}\nTotal,0,,,,\n`);
    expect(asks.flatMap((one) => one.asks)).toEqual([
      { ask: 'unread', rows: 1, records: 0, unreadable: 0, samples: [] },
    ]);
  });

  it('is asked for its unknown words first, once each', async () => {
    const { asks } = await read([
      '1,X,Hold the Line,Exempt,,',
      '2,Y,Hold the Line,No Show,,',
      '3,Z,Hold the Line,exempt,,',
    ]);
    expect(asks.flatMap((one) => one.asks)).toMatchObject([
      { ask: 'statuses', words: ['exempt', 'no show'] },
    ]);
    const { records } = await read(
      ['1,X,Hold the Line,Exempt,,', '2,Y,Hold the Line,No Show,,'],
      { statuses: { exempt: 'left out', 'no show': 'not attempted' } },
    );
    expect(records.map(({ learnerId }) => learnerId)).toEqual([
      '001001',
      '001002',
      '2',
    ]);
  });
});

describe('a report of Moodle in another language', () => {
  const table =
    '"","ID-Nummer","Hold the Line",""\nAna,1,Abgeschlossen,"Freitag, 2. Oktober 2026, 14:05"\nBen,2,Nicht abgeschlossen,\nCy,3,Abgeschlossen (gesetzt von A),\n';

  it('is read once somebody has said what its words mean', async () => {
    const { asks } = await readTable(table, { mapping: null });
    expect(asks.flatMap((one) => one.asks)).toEqual([
      expect.objectContaining({ ask: 'mapping' }),
    ]);
    const known = table.replace(/Cy.*\n/, '');
    const open = await readTable(known, { mapping: null });
    expect(open.asks.flatMap((one) => one.asks)).toEqual([
      {
        ask: 'statuses',
        words: ['abgeschlossen', 'nicht abgeschlossen'],
        mapping: null,
      },
    ]);
    const { records } = await readTable(known, {
      mapping: null,
      answers: {
        statuses: {
          abgeschlossen: 'completed',
          'nicht abgeschlossen': 'incomplete',
        },
      },
    });
    expect(records).toMatchObject([
      { completion: 'completed', completed: { utc: '2026-10-02T14:05:00Z' } },
      { completion: 'incomplete' },
    ]);
  });
});
