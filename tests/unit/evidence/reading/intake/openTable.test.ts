import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { INTAKE_LIMITS } from '../../../../../src/evidence/reading/intake/intakeLimits.ts';
import { openTable } from '../../../../../src/evidence/reading/intake/openTable.ts';
import { theFirst } from '../../../../../src/evidence/reading/intake/sheetHeads.ts';
import type { TableHead } from '../../../../../src/evidence/vocabulary/tableHead.ts';
import { workbook } from './workbook/workbooks.ts';

interface Opened {
  heads: TableHead[];
  rows: { cells: string[]; row: number }[];
  notices: string[];
  count: number;
}

function open(
  bytes: Uint8Array,
  piece = bytes.length || 1,
  limits = INTAKE_LIMITS,
  chooseSheet = theFirst,
): Opened {
  const opened: Opened = { heads: [], rows: [], notices: [], count: 0 };
  const table = openTable(
    'x',
    (head) => {
      opened.heads.push(head);
      return (cells, row) => opened.rows.push({ cells, row });
    },
    chooseSheet,
    limits,
  );
  for (let at = 0; at < bytes.length; at += piece)
    table.push(bytes.subarray(at, at + piece));
  const { rows, notices } = table.end();
  return { ...opened, notices, count: rows };
}

const cellsOf = ({ rows }: Opened): string[][] =>
  rows.map(({ cells }) => cells);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodings', () => {
  const text = 'id,name\n1,Zoë Ångström 😀\n2,Łukasz\n';
  const rows = [
    ['id', 'name'],
    ['1', 'Zoë Ångström 😀'],
    ['2', 'Łukasz'],
  ];

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
  ])('%s is read, in pieces of any size', (_, bytes) => {
    for (const piece of [1, 7, 1000]) {
      const opened = open(bytes, piece);
      expect(cellsOf(opened)).toEqual(rows);
      expect(opened.notices).toEqual([]);
    }
  });

  test('a line that is no UTF-8 is read as windows-1252, and a notice says so', () => {
    const bytes = Buffer.from('id,name\n1,Zoë\n2,€ 5\n', 'latin1');
    bytes[bytes.indexOf(0xac)] = 0x80;
    for (const piece of [1, 1000]) {
      const opened = open(bytes, piece);
      expect(cellsOf(opened)).toEqual([
        ['id', 'name'],
        ['1', 'Zoë'],
        ['2', '€ 5'],
      ]);
      expect(opened.notices).toEqual([
        '2 lines are not valid UTF-8 and were read as windows-1252. Check the names with accents.',
      ]);
    }
  });

  test('a file that mixes encodings keeps every name, and a notice says so', () => {
    const mixed = Buffer.concat([
      utf8('id,name\n1,Zoë\n'),
      Buffer.from('2,Zoë\n', 'latin1'),
      utf8('3,Łukasz\n'),
    ]);
    const opened = open(mixed, 5);
    expect(cellsOf(opened).map(([, name]) => name)).toEqual([
      'name',
      'Zoë',
      'Zoë',
      'Łukasz',
    ]);
    expect(opened.notices[0]).toContain('the file mixes encodings');
  });

  test('bytes that are no text are refused', () => {
    expect(() => open(new Uint8Array(300))).toThrow('The file is no text.');
  });
});

describe('limits', () => {
  test('a line of 50 MB is refused before it is read to its end', () => {
    const piece = utf8('x'.repeat(1 << 20));
    let pushed = 0;
    const table = openTable('x', () => () => undefined);
    expect(() => {
      for (; pushed < 50; pushed += 1) table.push(piece);
    }).toThrow('The file is no table that can be read.');
    expect(pushed).toBeLessThan(6);
  });

  test('a million columns are refused', () => {
    expect(() => open(utf8('a,'.repeat(1_000_000)), 1 << 16)).toThrow(
      'no table',
    );
    expect(() => open(utf8(','.repeat(500_000)), 1 << 16)).toThrow(
      'too many columns',
    );
  });

  test('a file over the limit is refused', () => {
    const limits = { ...INTAKE_LIMITS, fileBytes: 100 };
    expect(() => open(utf8('a,b\n'.repeat(50)), 10, limits)).toThrow(
      'The file is too large.',
    );
  });

  test('an empty file and an old workbook are refused with what to do', () => {
    expect(() => open(new Uint8Array(0))).toThrow('x is empty.');
    expect(() =>
      open(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0, 0)),
    ).toThrow(
      expect.objectContaining({ why: expect.stringContaining('.xls') }),
    );
  });
});

test('a locked workbook is told from an old one, wherever its name stands', () => {
  const bytes = new Uint8Array(5_000);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 3_001);
  for (const piece of [100, 3_010, 5_000])
    expect(() => open(bytes, piece)).toThrow(
      expect.objectContaining({
        why: 'It is a workbook that is locked with a password.',
        fix: expect.stringContaining('as .xlsx or CSV, without a password'),
      }),
    );
});

test.each([
  ['a PDF', '%PDF-1.7\n1 0 obj'],
  ['a PDF', '%PDF-1.4\n'.padEnd(300, 'x')],
  ['a picture', '\x89PNG\r\n\x1a\n'],
  ['a picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['a web page (HTML)', '\xef\xbb\xbf\r\n<!DOCTYPE html><title>Log in'],
  ['a web page (HTML)', '<table><tr><td>Name</td></tr></table>'],
  ['XML', '<?xml version="1.0"?><manifest/>'],
])('a file that is %s is refused as that: %j', (what, text) => {
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect(() => open(bytes, 3)).toThrow(
    expect.objectContaining({ why: `This is ${what}.` }),
  );
});

test.each([
  ['word/document.xml', 'It is a Word document (.docx).'],
  ['ppt/presentation.xml', 'It is a presentation (.pptx).'],
])('a zip with %s is refused as what it is', (path, why) => {
  expect(() => open(zipSync({ [path]: utf8('<x/>') }))).toThrow(
    expect.objectContaining({ why }),
  );
});

test('stops when nobody wants the rest', () => {
  const table = openTable('x', () => null);
  const rows = utf8('a,b\n'.repeat(20_000));
  expect([table.push(rows), table.push(rows)]).toEqual([false, false]);
});

test('shows at most 40 rows of the beginning, and gives every row', () => {
  const opened = open(
    utf8(Array.from({ length: 100 }, (_, row) => `${row},x\n`).join('')),
    9,
  );
  expect(opened.heads[0]?.rows).toHaveLength(40);
  expect(opened.rows.map(({ row }) => row)).toEqual(
    Array.from({ length: 100 }, (_, row) => row + 1),
  );
  expect(opened.count).toBe(100);
});

test('keeps formulas and HTML as text', () => {
  const row = [
    '=HYPERLINK("http://x.test")',
    '<img src=x onerror=alert(1)>',
    '+1',
    '@x',
  ];
  const csv = row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  expect(cellsOf(open(utf8(`a,b,c,d\n${csv}\n`)))[1]).toEqual(row);
});

describe('workbooks', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';

  test('give cells as text: shared and inline strings, dates, numbers, results of formulas', () => {
    const bytes = workbook(
      {
        Grades:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b &amp; c_x000D__x005F_x0041_</t></is></c></row>' +
          '<row r="3"><c r="A3" s="1"><v>46213.416666666664</v></c><c r="C3"><v>0.30000000000000004</v></c><c r="D3" s="2"><v>85</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="str"><f>A1</f><v>=x</v></c></row>',
      },
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Rich </t></r><r><t xml:space="preserve">text</t></r></si></sst>',
        'xl/styles.xml': styles,
      },
    );
    const opened = open(bytes, 100);
    expect(opened.rows).toEqual([
      { cells: ['Rich text', 'b & c\r_x0041_'], row: 1 },
      { cells: [''], row: 2 },
      { cells: ['2026-07-10 10:00:00', '', '0.3', '85', 'TRUE', '=x'], row: 3 },
    ]);
    expect(opened.heads[0]).toMatchObject({ sheet: 'Grades' });
  });

  test('give the sheet that is chosen by the beginnings of all', () => {
    const row = (text: string): string =>
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const bytes = workbook({
      Notes: row('read me'),
      Data: row('id'),
      Last: row('x'),
    });
    const seen: string[][][] = [];
    const opened = open(bytes, 64, INTAKE_LIMITS, (heads) => {
      seen.push(...heads.map(({ rows }) => rows.map((cells) => [...cells])));
      return heads[1] ?? null;
    });
    expect(seen).toEqual([[['read me']], [['id']], [['x']]]);
    expect(opened.heads.map(({ sheet }) => sheet)).toEqual(['Data']);
    expect(cellsOf(opened)).toEqual([['id']]);
  });

  test('with a cell at the far end of the grid are refused at once', () => {
    const bytes = workbook({ A: '<row r="1"><c r="XFD1"><v>1</v></c></row>' });
    expect(() => open(bytes)).toThrow('too many columns');
  });

  test('with a row number far down do not fill the memory', () => {
    const bytes = workbook({
      A: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
    });
    expect(open(bytes).rows.at(-1)).toEqual({ cells: ['2'], row: 1_048_576 });
  });

  test('that unpack to more than the limit are refused', () => {
    const limits = { ...INTAKE_LIMITS, unpackedBytes: 1_000_000 };
    const bomb = workbook({ A: ' '.repeat(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => open(bomb, 1000, limits)).toThrow('cannot be unpacked');
    expect(() =>
      open(workbook({ A: `<row>${' '.repeat(5_000_000)}` })),
    ).toThrow('no table');
  });

  test('with tags that never end are read no slower than others', () => {
    // A scan that began again at every tag would take hours here.
    const unclosed = `<row r="1">${'<c>'.repeat(900_000)}</row>`;
    expect(() => open(workbook({ A: unclosed }))).toThrow(
      'x has no sheet with rows.',
    );
    expect(() => open(workbook({ A: '<row>'.repeat(900_000) }))).toThrow(
      'no table',
    );
  });

  test('that are another zip are refused with what to do', () => {
    expect(() => open(zipSync({ 'a.csv': utf8('a,b') }))).toThrow(
      'This zip is no workbook.',
    );
  });
});
