import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { readAll } from '../../../../../src/evidence/collect/readAll.ts';
import { summaryOf } from '../../../../../src/evidence/reading/files/fileSummary.ts';
import { withMeanings } from '../../../../../src/evidence/reading/registers/wordCollector.ts';

import {
  found,
  LOG_HEAD,
  mappings,
  partOf,
  policy,
  REGISTER_HEAD,
  soundException,
  soundReset,
  words,
} from './support.ts';

const BLANK = REGISTER_HEAD.map(() => '');
const registerWith = (...rows: string[][]) => [
  REGISTER_HEAD,
  soundException(),
  ...rows,
];
const noted = (row: number, text: string) => ({
  lines: 1,
  findings: [],
  unreadable: [],
  unreadableLines: 0,
  noteRows: 1,
  notes: [{ row, text }],
});

const FILLED = 'tests/fixtures/evidence/inputs/reg-filled.xlsx';

/** The workbook of the job aid with 25 lines and a note in A29, as the page and the command read it. */
async function filledRegister() {
  const bytes = readFileSync(FILLED);
  let summary = '';
  const { registers } = await readAll({
    files: [
      {
        name: 'reg-filled.xlsx',
        size: bytes.length,
        async *pieces() {
          yield await Promise.resolve(bytes);
        },
      },
    ],
    roster: null,
    onRead: (file, outcome) => {
      summary = summaryOf(file, outcome).lines.join('\n');
    },
    answersAbout: () => ({
      dateOrder: 'dmy',
      sheet: withMeanings(mappings[0], {
        status: { Closed: 'closed' },
        approverRole: { 'Director of Finance': 'yes', 'IT manager': 'yes' },
      }),
    }),
    words,
    policy,
    asOf: '2026-11-28',
  });
  return { registers, summary };
}

describe('a note in a register or a log', () => {
  it('gives no gaps in the workbook of the job aid, and is told', async () => {
    const { registers, summary } = await filledRegister();
    expect(registers).toMatchObject([{ lines: 25, noteRows: 1 }]);
    const rows = registers.flatMap(({ findings }) =>
      findings.flatMap((one) => one.rows),
    );
    expect(rows).not.toContain(29);
    expect(summary).toContain(
      '1 row was taken for a total or a note, and not checked as a line: row 29 ("Note: svc-05 to be discussed with CISO on Friday").',
    );
  });

  it.each([
    'Note: svc-05 to be discussed with CISO on Friday',
    'To be discussed with the CISO on Friday',
    'Hinweis: svc-05 am Freitag mit CISO besprechen',
    'Geprüft von Rosa',
    'Vu par Rosa Lindqvist le 1 novembre',
    'Total: 1',
    'Checked Rosa',
  ])('below blank rows is told and not checked: "%s"', (text) => {
    const part = partOf(registerWith(BLANK, BLANK, [text, ...BLANK.slice(1)]));
    expect(part).toMatchObject(noted(5, text));
  });

  it('is one directly below the last line too, and in another column', () => {
    expect(partOf(registerWith(['Checked by Rosa']))).toMatchObject(
      noted(3, 'Checked by Rosa'),
    );
    const aside = ['', '', 'Agreed with Ben'];
    expect(partOf(registerWith(aside))).toMatchObject(
      noted(3, 'Agreed with Ben'),
    );
  });

  it('is one that a comma has cut in two', () => {
    const cut = ['Note: svc-05', ' to be discussed with the CISO'];
    expect(partOf(registerWith(BLANK, cut))).toMatchObject(
      noted(4, 'Note: svc-05 · to be discussed with the CISO'),
    );
  });

  it('heads a group of lines after a blank row', () => {
    const part = partOf(
      registerWith(BLANK, ['Closed exceptions'], soundException()),
    );
    expect(part).toMatchObject({
      lines: 2,
      noteRows: 1,
      notes: [{ row: 4, text: 'Closed exceptions' }],
    });
    expect(found(part).join()).not.toContain('missing');
  });

  it('is no date that cannot be read where dates stand first', () => {
    const note = ['As agreed: see minutes of the board'];
    const part = partOf([LOG_HEAD, soundReset(), [], note]);
    expect(part).toMatchObject(noted(4, note[0] ?? ''));
  });

  it('is no line that was only begun', () => {
    for (const rows of [
      [['svc-26']],
      [BLANK, ['svc-26']],
      [['Backup service'], soundException({ account: 'svc-2' })],
    ]) {
      const part = partOf(registerWith(...rows));
      expect(part).toMatchObject({ noteRows: 0, notes: [] });
      expect(found(part).join()).toContain('missing_approver');
    }
    const log = partOf([LOG_HEAD, soundReset(), [], ['2026-11-11 09:30']]);
    expect(log).toMatchObject({ lines: 2, noteRows: 0 });
  });

  it('is none directly below the headings, with lines below it', () => {
    const part = partOf([REGISTER_HEAD, ['Backup service'], soundException()]);
    expect(part).toMatchObject({ lines: 2, noteRows: 0 });
  });

  it('is the same in whatever order the rows come', () => {
    const rows = registerWith(
      ['Backup service'],
      soundException({ account: 'svc-2' }),
      BLANK,
      ['Closed exceptions'],
      soundException({ account: 'svc-3' }),
      ['Seen by Rosa'],
      ['Agreed with Ben'],
    );
    const part = partOf(rows);
    expect(part.notes.map(({ row }) => row)).toEqual([6, 8, 9]);
    expect(partOf(rows, {}, mappings, (all) => all.toReversed())).toEqual(part);
  });

  it('is listed up to a thousand, and then counted', () => {
    const notes = Array.from({ length: 1_001 }, (_, at) => [`Note: ${at}`]);
    const part = partOf(registerWith(...notes));
    expect(part.noteRows).toBe(1_001);
    expect(part.notes).toHaveLength(1_000);
    expect(part.notes[0]).toEqual({ row: 3, text: 'Note: 0' });
  });
});
