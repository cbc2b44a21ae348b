import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { hostileZip } from '../../../../ground/zip/hostileZips.ts';
import { rowsOf } from './rowsOf.ts';
import { inlineRows, workbook, zipOf } from './workbooks.ts';

const ROWS = [
  ['id', 'status'],
  ['001001', 'completed'],
];
const SHEET = `<worksheet><sheetData>${inlineRows(ROWS)}</sheetData></worksheet>`;
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const USUAL =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Odd {
  main?: string;
  sheet?: string;
  target?: string;
  type?: string;
  prefix?: string;
  root?: string;
  types?: string;
  more?: Record<string, string>;
}

/** A workbook as some other writer makes it. */
function by({
  main = 'xl/workbook.xml',
  sheet = 'xl/worksheets/sheet1.xml',
  target = 'worksheets/sheet1.xml',
  type = USUAL,
  prefix = 'r',
  root = main,
  types = '',
  more = {},
}: Odd): Uint8Array {
  const [, folder = '', name = ''] = /^(.*[\\/])([^\\/]*)$/.exec(main) ?? [];
  return zipOf({
    '[Content_Types].xml': types,
    ...(root === ''
      ? {}
      : { '_rels/.rels': relation('rId1', `${type}/officeDocument`, root) }),
    [main]: `<x:workbook xmlns:x="m" xmlns:${prefix}="${type}"><x:sheets><x:sheet name="Users" sheetId="1" ${prefix}:id="R7f"/></x:sheets></x:workbook>`,
    [`${folder}_rels/${name}.rels`]: relation(
      'R7f',
      `${type}/worksheet`,
      target,
    ),
    [sheet]: SHEET,
    ...more,
  });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationships><Relationship Type="${type}" Target="${target}" Id="${id}"/></Relationships>`;
}

describe('a workbook of another writer', () => {
  test.each<[string, Odd]>([
    [
      'has its main part elsewhere',
      { main: 'xl/workbook2.xml', root: '/xl/workbook2.xml' },
    ],
    [
      'says where its main part is by its kind alone',
      {
        main: 'book/main.xml',
        root: '',
        types:
          '<Types><Override PartName="/book/main.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        sheet: 'book/worksheets/sheet1.xml',
      },
    ],
    ['says nothing of where its main part is', { root: '' }],
    ['has another prefix for relationships', { prefix: 'd3p1' }],
    ['is a strict one', { type: STRICT }],
    ['has backslashes in its targets', { target: 'worksheets\\sheet1.xml' }],
    ['has a target from the root', { target: '/xl/worksheets/sheet1.xml' }],
    [
      'has a target from the root without a slash',
      { target: 'xl/worksheets/sheet1.xml' },
    ],
    ['has a target that goes up', { target: '../xl/./worksheets/sheet1.xml' }],
    ['has a target with other capitals', { target: 'Worksheets/Sheet1.XML' }],
    [
      'has a blank in a name',
      {
        target: 'worksheets/my%20sheet.xml',
        sheet: 'xl/worksheets/my sheet.xml',
      },
    ],
    [
      'has backslashes in the zip',
      {
        main: 'xl\\workbook.xml',
        sheet: 'xl\\worksheets\\sheet1.xml',
        root: 'xl/workbook.xml',
      },
    ],
    [
      'has other capitals in the zip',
      {
        main: 'XL/Workbook.xml',
        root: 'xl/workbook.xml',
        sheet: 'XL/Worksheets/sheet1.xml',
      },
    ],
  ])('that %s is read', (_, odd) => {
    expect(rowsOf(by(odd))).toEqual({ Users: ROWS });
  });

  test('whose parts are UTF-16 is read', () => {
    const files = Object.entries(unzipSync(by({}))).map(
      ([path, bytes]): [string, Uint8Array] => [
        path,
        Buffer.from(`\uFEFF${strFromU8(bytes)}`, 'utf16le'),
      ],
    );
    expect(rowsOf(zipSync(Object.fromEntries(files)))).toEqual({
      Users: ROWS,
    });
  });

  test('that lacks a sheet which it names is refused with a way on', () => {
    expect(() => rowsOf(by({ target: 'worksheets/gone.xml' }))).toThrow(
      expect.objectContaining({
        why: 'It names a sheet “Users” that is not in it.',
        fix: expect.stringContaining('save it again as .xlsx or CSV'),
      }),
    );
  });

  test('that lacks the texts of its cells is refused, and no cell taken for empty', () => {
    const bytes = workbook({
      A: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    });
    expect(() => rowsOf(bytes)).toThrow('This workbook is not complete.');
  });

  test('with charts, with values that hold ">", and with rows before which a gap is', () => {
    const bytes = workbook(
      {
        A: '<row><c t="n"><v>1</v></c></row><row r="4" spans="a>b"><c r="C4" t="str"><v>x</v></c><c><v>2</v></c></row><row><c t="inlineStr"><v>y</v></c></row>',
      },
      {
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Chart" r:id="c"/><sheet name="A > B" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="c" Type="${USUAL}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId1" Type="${USUAL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    );
    expect(rowsOf(bytes)).toEqual({
      'A > B': [['1'], [], [], ['', '', 'x', '2'], ['y']],
    });
  });
});

describe('a workbook whose zip lies', () => {
  test('is refused with the first part that becomes more than it says, and named', () => {
    const lies = [0, 1].map((place) => ({
      name: `xl/part${place}.xml`,
      content: new Uint8Array(20_000_000),
      size: 1,
    }));
    expect(() => rowsOf(hostileZip(lies))).toThrow(
      expect.objectContaining({
        message: 'This workbook cannot be unpacked.',
        why: expect.stringContaining('says that “xl/part0.xml” has 1 byte'),
        fix: expect.stringContaining('save it again as .xlsx or CSV'),
      }),
    );
  });
});

describe('what is no workbook that can be read says what it is, and names a way on', () => {
  test.each([
    ['xl/workbook.bin', 'It is a binary Excel workbook (.xlsb).'],
    ['Index/Document.iwa', 'It is a document of Apple Numbers or Pages.'],
    ['word/document.xml', 'It is a Word document (.docx).'],
    ['ppt/presentation.xml', 'It is a presentation (.pptx).'],
    [
      'content.xml',
      'It is a document of LibreOffice or OpenOffice that is no spreadsheet.',
    ],
    [
      'a.csv',
      'It holds neither an Excel workbook nor an OpenDocument spreadsheet.',
    ],
  ])('%s', (part, why) => {
    expect(() => rowsOf(zipOf({ [part]: '<x/>' }))).toThrow(
      expect.objectContaining({ why, fix: expect.stringMatching(/CSV|csv/) }),
    );
  });
});
