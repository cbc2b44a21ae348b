import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { FileAnswers } from '../../../src/evidence/vocabulary/answers.ts';
import type { Mapping } from '../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import {
  inlineRows,
  openDocument,
  workbook,
} from './reading/intake/workbook/workbooks.ts';
import { REGISTER_HEAD } from './reading/registers/support.ts';
import { inPieces, readFiles } from './readFiles.ts';

type Rows = readonly (readonly string[])[];

const COVER: Rows = [
  ['Training report'],
  ['Made for', 'Service Operations'],
  ['Learners', '12'],
];
const RECORDS: Rows = [
  ['Email', 'Course', 'Status', 'Completed on'],
  ['a@corp.example', 'Hold the Line', 'Completed', '2026-09-01'],
];
const STAFF: Rows = [
  ['Employee ID', 'Name', 'Email', 'Department'],
  ['000101', 'Anna Berg', 'anna@corp.example', 'Desk'],
];
const REGISTER: Rows = [REGISTER_HEAD];
const MAPPING: Mapping = {
  format: 'hold-the-line mapping',
  version: 1,
  name: 'Ours',
  columns: {
    learnerMail: 'Email',
    course: 'Course',
    status: 'Status',
    completed: 'Completed on',
  },
  statuses: { completed: 'completed' },
};

function xlsx(
  sheets: Readonly<Record<string, Rows>>,
  hidden: readonly string[] = [],
) {
  const names = Object.keys(sheets);
  const rows = Object.fromEntries(
    Object.entries(sheets).map(([name, cells]) => [name, inlineRows(cells)]),
  );
  return workbook(rows, {
    'xl/workbook.xml': `<workbook><sheets>${names.map((name, index) => `<sheet name="${name}" state="${hidden.includes(name) ? 'veryHidden' : 'visible'}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  });
}

const readBook = (
  bytes: Uint8Array,
  answers: FileAnswers = {},
  said: string[] = [],
) =>
  readFiles(
    [inPieces('book.xlsx', [bytes])],
    { zone: 'UTC', ...answers },
    null,
    said,
  );
const readRoster = (bytes: Uint8Array, answers: FileAnswers = {}) =>
  readFiles([], answers, inPieces('staff.xlsx', [bytes]));

describe('of a workbook the sheet is read', () => {
  it('that looks like records, wherever it stands; columns that are asked about are its own', async () => {
    for (const sheets of [
      { Cover: COVER, Users: RECORDS, Staff: STAFF },
      { Staff: STAFF, Users: RECORDS, Cover: COVER },
    ]) {
      const { asks } = await readBook(xlsx(sheets));
      expect(asks[0]?.asks[0]).toMatchObject({
        ask: 'mapping',
        columns: RECORDS[0],
      });
      // The answer is held to the sheet that it was asked of.
      expect(asks[0]?.answers.worksheet).toBe('Users');
    }
  });

  it('that has the columns of a mapping, and it is told which were not read', async () => {
    const said: string[] = [];
    const sheets = { Cover: COVER, Users: RECORDS, Old: RECORDS };
    const { exports } = await readBook(
      xlsx(sheets, ['Old']),
      { mapping: MAPPING },
      said,
    );
    expect(exports[0]?.records).toBe(1);
    expect(said).toContain(
      'Of its sheets “Users” was read. Not read: “Cover”, “Old” (hidden).',
    );
  });

  it('that a register is', async () => {
    const said: string[] = [];
    const { registers } = await readBook(
      xlsx({ Cover: COVER, 'Open ones': REGISTER }),
      {},
      said,
    );
    expect(registers[0]?.kind).toBe('register');
    expect(said.join()).toContain('Not read: “Cover”.');
  });

  it('that somebody names, where several could be: it is asked with what they hold', async () => {
    const bytes = xlsx({
      Cover: COVER,
      2025: RECORDS,
      2026: [...RECORDS, ...RECORDS.slice(1)],
    });
    for (const answers of [{}, { mapping: MAPPING }]) {
      const { asks } = await readBook(bytes, answers);
      expect(asks[0]?.asks).toEqual([
        {
          ask: 'worksheet',
          sheets: [
            { name: '2025', columns: RECORDS[0] },
            { name: '2026', columns: RECORDS[0] },
          ],
        },
      ]);
      expect(asks[0]?.answers.worksheet).toBe(undefined);
    }
    const { exports } = await readBook(bytes, {
      mapping: MAPPING,
      worksheet: '2026',
    });
    expect(exports[0]?.records).toBe(2);
  });

  it('and none in its place, when the named one is not there', async () => {
    const { refused } = await readBook(xlsx({ A: RECORDS, B: STAFF }, ['B']), {
      worksheet: 'B',
    });
    expect(refused[0]?.error).toMatchObject({
      message: 'book.xlsx: The workbook has no sheet “B” that can be read.',
      why: 'Its sheets are “A”. Hidden and empty ones are not read.',
    });
  });

  it('only where it can be seen and holds something', async () => {
    const sheets = {
      Users: RECORDS,
      Empty: [],
      Blank: [['', ' ']],
      Old: RECORDS,
    };
    const { asks } = await readBook(xlsx(sheets, ['Old']));
    expect(asks[0]?.asks[0]?.ask).toBe('mapping');
    const { refused } = await readBook(
      xlsx({ Old: RECORDS, Empty: [] }, ['Old']),
    );
    expect(refused[0]?.error).toMatchObject({
      why: 'What it holds stands in hidden sheets (“Old”), and these are not read.',
      fix: expect.stringContaining('show the sheet'),
    });
  });

  it('of a roster: the one with people, not the cover and not the records', async () => {
    const { roster } = await readRoster(
      xlsx({ Cover: COVER, Records: RECORDS, Staff: STAFF }),
    );
    expect(roster?.people).toMatchObject([{ id: '000101' }]);
    const { asks } = await readRoster(xlsx({ Desk: STAFF, Field: STAFF }));
    expect(asks[0]?.asks).toMatchObject([{ ask: 'worksheet' }]);
    const named = await readRoster(xlsx({ Desk: STAFF, Field: STAFF }), {
      worksheet: 'field',
    });
    expect(named.roster?.people).toHaveLength(1);
  });

  it('in an OpenDocument spreadsheet too', async () => {
    const rows = (cells: Rows) =>
      cells
        .map(
          (row) =>
            `<table:table-row>${row.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
        )
        .join('');
    const bytes = openDocument({
      Cover: rows(COVER),
      Users: rows(RECORDS),
      Staff: rows(STAFF),
    });
    const { exports } = await readBook(bytes, { mapping: MAPPING });
    expect(exports[0]?.records).toBe(1);
    const { roster } = await readRoster(bytes);
    expect(roster?.people).toMatchObject([{ id: '000101' }]);
  });
});

describe('workbooks that were refused once', () => {
  const input = (name: string): Uint8Array =>
    readFileSync(`tests/fixtures/evidence/inputs/books/${name}`);

  it('show the columns of the sheet that is read', async () => {
    const { asks } = await readBook(input('12-talentlms.xlsx'));
    expect(asks[0]).toMatchObject({
      answers: { worksheet: 'Users' },
      asks: [
        {
          ask: 'mapping',
          columns: expect.arrayContaining(['Email', 'Completion status']),
        },
      ],
    });
  });

  it('give the people of the roster behind the cover', async () => {
    const said: string[] = [];
    const file = inPieces('staff.xlsx', [input('hr-roster.xlsx')]);
    const open = await readFiles([], {}, file);
    expect(open.asks).toMatchObject([
      { recognised: { reader: 'roster' }, answers: { worksheet: 'Staff' } },
    ]);
    const leavers = { active: 'here', terminated: 'left' } as const;
    const { roster } = await readFiles([], { leavers }, file, said);
    expect(roster?.people).toHaveLength(60);
    expect(said).toContain(
      'Of its sheets “Staff” was read. Not read: “Cover”.',
    );
  });
});
