import { mapper } from '../../../../../src/evidence/reading/readers/mapper.ts';
import { describe, expect, test } from 'vitest';

import { asksUnderMapping } from '../../../../../src/evidence/reading/readers/mapper.ts';
import {
  readMapping,
  writeMapping,
} from '../../../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { suggestColumns } from '../../../../../src/evidence/reading/readers/suggestColumns.ts';
import type { Mapping } from '../../../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { fixture, known, readBytes, readText } from './readFixture.ts';

const CHICAGO = { zone: 'America/Chicago', scoreMax: 100 };

describe('Cornerstone', () => {
  test('reads the transcript below its preamble', () => {
    const answers = { ...CHICAGO, dateOrder: 'mdy' as const };
    const { fits, records, file } = readBytes(
      fixture('cornerstone-transcript.csv'),
      answers,
    );
    expect(fits[0]).toMatchObject({
      reader: 'cornerstone_transcript',
      asks: [{ ask: 'zone' }, { ask: 'dateOrder' }, { ask: 'scoreMax' }],
    });
    expect(file.rows).toBe(1);
    expect(records.map(known)).toEqual([
      {
        learnerId: 'E1001',
        learnerName: 'Ada Lovelace',
        learnerMail: 'ada@example.org',
        course: 'Course module',
        completed: { utc: '2026-07-10T13:00:00Z', zone: 'America/Chicago' },
        completion: 'completed',
        score: '85/100',
      },
    ]);
    expect(records[0]?.source.row).toBe(5);
  });

  test('reads the Spanish headings', () => {
    const { records } = readText(
      'Identificación de usuario;Título de la capacitación;Estado del expediente;Fecha de finalización de expediente\nE1;Curso;Terminado;25/07/2026\n',
      { zone: 'Europe/Madrid' },
    );
    expect(known(records[0])).toMatchObject({
      learnerId: 'E1',
      course: 'Curso',
      completion: 'completed',
      completed: { utc: '2026-07-24T22:00:00Z', zone: 'Europe/Madrid' },
    });
  });

  test('reads the progress chart, without a day of completion', () => {
    const { fits, records } = readText(
      'User ID,User,Division,Reg. Date,Status,Pass/Fail,Score,Time Spent\nE1,Ada,IT,7/1/2026,Completed,Passed,85,00:20:30\nE2,Bob,IT,7/1/2026,In Progress,,,\n',
      CHICAGO,
    );
    expect(fits[0]?.reader).toBe('cornerstone_progress');
    expect(records.map(known)).toEqual([
      {
        learnerId: 'E1',
        learnerName: 'Ada',
        unit: 'IT',
        completion: 'completed',
        success: 'passed',
        score: '85/100',
        seconds: 1230,
      },
      {
        learnerId: 'E2',
        learnerName: 'Bob',
        unit: 'IT',
        completion: 'incomplete',
      },
    ]);
  });

  test('says which status it does not know', () => {
    const { file } = readText(
      'User ID,User,Status,Pass/Fail,Time Spent\nE1,Ada,Exempt,,\n',
      CHICAGO,
    );
    expect(file.unreadableRows).toEqual([
      {
        row: 2,
        reason:
          'The status "Exempt" is not known. Say in a mapping what it means.',
      },
    ]);
  });
});

test('reads a SuccessFactors history with times since 1970', () => {
  const { fits, records } = readText(
    'UserID,ComponentID,RevisionDate,CompletionDate,CompletionStatusDesc,Grade\nE1,MFA,1751328000000,1783674000000,Course Completed,\n',
    {},
  );
  expect(fits[0]?.reader).toBe('successfactors_history');
  expect(known(records[0])).toEqual({
    learnerId: 'E1',
    course: 'MFA',
    completion: 'completed',
    completed: { utc: '2026-07-10T09:00:00Z', zone: 'UTC' },
  });
});

test('reads a Docebo course report with the name in two columns', () => {
  const { fits, records } = readText(
    'Username;First Name;Last Name;Email;Course Name;Enrollment Status;Completion Date;Score\nada;Ada;Lovelace;ada@example.org;MFA;Completed;2026-07-10 10:00:00;85,5\n',
    { zone: 'Europe/Rome', scoreMax: 100 },
  );
  expect(fits[0]?.reader).toBe('docebo_courses');
  expect(known(records[0])).toMatchObject({
    learnerId: 'ada',
    learnerName: 'Ada Lovelace',
    completion: 'completed',
    completed: { utc: '2026-07-10T08:00:00Z' },
    score: '85.5/100',
  });
});

describe('the mapper', () => {
  const mapping: Mapping = {
    format: 'hold-the-line mapping',
    version: 1,
    name: 'Our LMS',
    columns: {
      learnerId: 'Nr',
      learnerName: 'Navn',
      completed: 'Dato',
      status: 'Stan',
    },
    statuses: { bestået: 'passed', 'ikke bestået': 'failed' },
  };
  const table =
    'Nr;Navn;Dato;Stan\n7;Søren;03/07/2026;Bestået\n8;Åse;13/07/2026;Ikke bestået\n9;Per;13/07/2026;Udskudt\n';

  test('asks for the columns of a table that no reader knows, and shows a sample', () => {
    const { fits } = readText(table, { mapping, zone: 'Europe/Copenhagen' });
    expect(fits).toEqual([
      {
        reader: 'mapper',
        reason: expect.stringContaining('what its columns hold'),
        asks: [
          {
            ask: 'mapping',
            columns: ['Nr', 'Navn', 'Dato', 'Stan'],
            rows: expect.arrayContaining([
              ['7', 'Søren', '03/07/2026', 'Bestået'],
            ]),
          },
        ],
      },
    ]);
  });

  test.each([
    [
      'narrower than the rows below, and loses nobody',
      '"";Nummer;Adresse;Kurs;"";\nAna Novak;1001;ana@x.org;Fertig;12.09.2026\nDev Patel;1004;dev@x.org;Offen;\n',
      ['Column 1', 'Nummer', 'Adresse', 'Kurs', 'Column 5', 'Column 6'],
    ],
    [
      'below a preamble',
      'Bericht;Kurse\nStand:;12.09.2026;Petra\n\nNr;Navn;Dato;Stan\n7;Per;13/07/2026;Ja\n',
      ['Nr', 'Navn', 'Dato', 'Stan'],
    ],
    ['above rows without figures', 'Nr;Navn\na;Per\nb;Ole\n', ['Nr', 'Navn']],
    [
      'among data alone: the first row',
      '7;Per;13/07/2026\n8;Ole;13/07/2026\n',
      ['7', 'Per', '13/07/2026'],
    ],
  ])('finds the headings %s', (_, text, columns) => {
    const head = {
      file: 'x',
      sheet: null,
      rows: text.split('\n').map((row) => row.replaceAll('"', '').split(';')),
    };
    expect(mapper.recognise(head)?.asks).toMatchObject([
      { ask: 'mapping', columns },
    ]);
  });

  test('reads by the mapping, and lists the row whose status word it does not know', () => {
    const { records, file, head } = readText(table, {
      mapping,
      zone: 'Europe/Copenhagen',
    });
    expect(asksUnderMapping(head, mapping).map(({ ask }) => ask)).toEqual([
      'zone',
    ]);
    expect(records.map(known)).toMatchObject([
      {
        learnerId: '7',
        learnerName: 'Søren',
        completion: 'completed',
        success: 'passed',
        completed: { utc: '2026-07-02T22:00:00Z' },
      },
      { learnerId: '8', success: 'failed' },
    ]);
    expect(file.unreadableRows).toEqual([
      {
        row: 4,
        reason:
          'The status "Udskudt" is not known. Say in a mapping what it means.',
      },
    ]);
  });

  test('names a column that the table lacks', () => {
    const other = { ...mapping, columns: { learnerId: 'Number' } };
    expect(() => readText(table, { mapping: other })).toThrow(
      'The table has no column "Number".',
    );
  });

  test('tells columns apart that are headed alike', () => {
    const { records, fits } = readText('Id,Name,Name\n1,Ada,Lovelace\n', {
      mapping: {
        ...mapping,
        columns: { learnerId: 'Id', learnerName: 'Name (2)' },
      },
    });
    expect(fits[0]?.asks[0]).toMatchObject({
      columns: ['Id', 'Name', 'Name (2)'],
    });
    expect(records[0]?.learnerName).toBe('Lovelace');
  });

  test('reads back a mapping that was saved, and refuses what is none', () => {
    expect(readMapping(writeMapping(mapping))).toEqual(mapping);
    expect(() => readMapping('{')).toThrow('This is no mapping');
    expect(() =>
      readMapping(writeMapping({ ...mapping, columns: { unit: 'Nr' } })),
    ).toThrow('This is no mapping');
    expect(() =>
      readMapping(JSON.stringify({ ...mapping, version: 2 })),
    ).toThrow('This is no mapping');
  });

  test('suggests columns by headings in several languages', () => {
    expect(
      suggestColumns([
        'Mitarbeiter-Nr',
        'Name',
        'E-Mail',
        'Abteilung',
        'Abschlussdatum',
        'Status',
        'Punkte',
      ]),
    ).toEqual({
      learnerId: 'Mitarbeiter-Nr',
      learnerName: 'Name',
      learnerMail: 'E-Mail',
      unit: 'Abteilung',
      completed: 'Abschlussdatum',
      status: 'Status',
      scoreRaw: 'Punkte',
    });
    expect(
      suggestColumns([
        'Employee ID',
        'Full name',
        'Course title',
        'Completion date',
        'Pass/Fail',
        'Max score',
        'Score',
        'Start date',
      ]),
    ).toEqual({
      learnerId: 'Employee ID',
      learnerName: 'Full name',
      course: 'Course title',
      completed: 'Completion date',
      success: 'Pass/Fail',
      scoreMax: 'Max score',
      scoreRaw: 'Score',
      started: 'Start date',
    });
  });
});

test('gives the same records whatever the order of the rows', () => {
  const [head = '', ...rows] =
    'Username,Course Name,Status,Completion Date\nada,MFA,Completed,2026-07-10 10:00:00\nbob,MFA,In Progress,\ncy,MFA,Odd,\nada,MFA,Completed,2026-07-11 10:00:00'.split(
      '\n',
    );
  const read = (order: string[]): { told: string[]; reasons: string[] } => {
    const { records, file } = readText([head, ...order].join('\n'), {
      zone: 'Europe/Rome',
    });
    return {
      told: records.map((record) => JSON.stringify(known(record))).sort(),
      reasons: file.unreadableRows.map(({ reason }) => reason),
    };
  };
  expect(read([...rows].reverse())).toEqual(read(rows));
  expect(read(rows).told).toHaveLength(3);
});
