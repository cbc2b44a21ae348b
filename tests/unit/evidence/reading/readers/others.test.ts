import { mapper } from '../../../../../src/evidence/reading/readers/mapper.ts';
import { describe, expect, test } from 'vitest';

import { asksUnderMapping } from '../../../../../src/evidence/reading/readers/mapper.ts';
import {
  readMapping,
  writeMapping,
} from '../../../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { suggestColumns } from '../../../../../src/evidence/reading/readers/suggestColumns.ts';
import type { Mapping } from '../../../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { known, readText } from './readFixture.ts';

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
            proposal: null,
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

  test('takes the day of completion for the status where no column has one', () => {
    const { records } = readText(
      'Nr;Dato\n7;2026-07-03\n8;\n9;n/a\n10;soon\n',
      {
        mapping: {
          ...mapping,
          columns: { learnerId: 'Nr', completed: 'Dato' },
          statuses: {},
        },
        zone: 'Europe/Copenhagen',
      },
    );
    expect(
      records.map(({ learnerId, completion }) => [learnerId, completion]),
    ).toEqual([
      ['7', 'completed'],
      ['8', 'incomplete'],
      ['9', 'incomplete'],
      ['10', null],
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
        reason: 'The status "udskudt" is not known. Say what it means.',
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
    'Nr,Status,Dato\nada,Passed,2026-07-10 10:00:00\nbob,Failed,\ncy,Odd,\nada,Passed,2026-07-11 10:00:00'.split(
      '\n',
    );
  const read = (order: string[]): { told: string[]; reasons: string[] } => {
    const { records, file } = readText([head, ...order].join('\n'), {
      zone: 'Europe/Rome',
      mapping: {
        format: 'hold-the-line mapping',
        version: 1,
        name: 'Ours',
        columns: { learnerId: 'Nr', status: 'Status', completed: 'Dato' },
        statuses: { passed: 'passed', failed: 'failed' },
      },
    });
    return {
      told: records.map((record) => JSON.stringify(known(record))).sort(),
      reasons: file.unreadableRows.map(({ reason }) => reason),
    };
  };
  expect(read([...rows].reverse())).toEqual(read(rows));
  expect(read(rows).told).toHaveLength(3);
});
