import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell, Feature, Sheet } from 'write-excel-file/universal';
import { escapeXml } from '../ground/xml/write.ts';
import { zipFiles } from '../ground/zip/zipFiles.ts';
import { letterAt, PREPARED_ROWS } from './plan.ts';
import type { Highlight, PlannedColumn, WorkbookPlan } from './plan.ts';
import { dataValidations } from './validation.ts';

const HEAD = {
  fontWeight: 'bold',
  textColor: '#ffffff',
  backgroundColor: '#0b5a68',
  alignVertical: 'center',
  wrap: true,
} as const;

const TONES = {
  overdue: {
    backgroundColor: '#f9d3cd',
    textColor: '#7a1309',
    fontWeight: 'bold',
  },
  gap: { backgroundColor: '#fff0b8', textColor: '#4d3800' },
} as const satisfies Record<Highlight['tone'], object>;

const BOOK = 'xl/workbook.xml';
/** Per cent: 11 points are printed as 9. All columns on the width of one sheet would be 4. */
const SCALE = 82;
const NARROW_MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';

/**
 * The workbook as .xlsx: the sheet to fill in, with choices, date rules and highlights,
 * then how to use it, then the choices. The same plan gives the same bytes.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    [mainSheet(plan), helpSheet(plan), listsSheet(plan)],
    { fontFamily: 'Calibri', fontSize: 11, features: [rulesOf(plan)] },
  ).toBlob();
  const files = new Map<string, Uint8Array>(
    Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))),
  );
  const book = strFromU8(files.get(BOOK) ?? new Uint8Array());
  files.set(BOOK, strToU8(withTitles(book, plan.name)));
  // The library stamps the clock into the zip.
  return zipFiles(files);
}

function mainSheet(plan: WorkbookPlan): Sheet<Blob> {
  const to = { row: PREPARED_ROWS + 1, column: plan.columns.length };
  return {
    sheet: plan.name,
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: plan.columns.map(({ width }) => ({ width })),
    conditionalFormatting: plan.highlights.map(({ formula, tone }) => ({
      cellRange: { from: { row: 2, column: 1 }, to },
      condition: { formula },
      style: TONES[tone],
    })),
    data: [
      plan.columns.map(({ name }) => ({ ...HEAD, value: name, height: 34 })),
      ...Array.from({ length: PREPARED_ROWS }, () =>
        plan.columns.map(emptyCell),
      ),
    ],
  };
}

function emptyCell({ format }: PlannedColumn): Cell {
  const style = { alignVertical: 'top', align: 'left', wrap: true } as const;
  if (format === undefined) return { ...style, type: String };
  return { ...style, format, type: format === '@' ? String : Date };
}

function helpSheet({ help, columns }: WorkbookPlan): Sheet<Blob> {
  const text = { alignVertical: 'top', wrap: true } as const;
  return {
    sheet: help.name,
    columns: [{ width: 26 }, { width: 80 }],
    showGridLines: false,
    data: [
      ...help.intro.map((line) => [
        { ...text, value: line, columnSpan: 2, height: 32 },
        null,
      ]),
      [],
      [help.columnHead, help.hintHead].map((value) => ({ ...HEAD, value })),
      ...columns.map(({ name, hint }) => [
        { ...text, value: name, fontWeight: 'bold' as const },
        { ...text, value: hint },
      ]),
    ],
  };
}

function listsSheet({ lists, listsName }: WorkbookPlan): Sheet<Blob> {
  const names = Object.keys(lists);
  const choices = Object.values(lists);
  const longest = Math.max(...choices.map(({ length }) => length));
  return {
    sheet: listsName,
    columns: names.map(() => ({ width: 32 })),
    data: [
      names.map((value) => ({ ...HEAD, value })),
      ...Array.from({ length: longest }, (_, row) =>
        choices.map((list): Cell => {
          const value = list[row];
          return value === undefined ? null : { value, format: '@' };
        }),
      ),
    ],
  };
}

/** What the library has no option for: choices and dates, a filter, and a size in which paper can be read. */
function rulesOf(plan: WorkbookPlan): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? withRules(xml, plan) : xml,
        },
      },
    },
  };
}

/**
 * Excel calls a sheet damaged whose elements are out of order (ECMA-376 part 1,
 * 18.3.1.99). The library's own way to insert puts choices between two highlights, so
 * each part goes next to an element that stands once.
 */
function withRules(xml: string, plan: WorkbookPlan): string {
  const last = letterAt(plan.columns.length - 1);
  const filter = `<autoFilter ref="A1:${last}${PREPARED_ROWS + 1}"/>`;
  return xml
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace('<pageMargins', () => `${dataValidations(plan)}<pageMargins`)
    .replace(/<pageMargins[^>]*>/, NARROW_MARGINS)
    .replace(
      '<pageSetup ',
      `<pageSetup scale="${SCALE}" pageOrder="overThenDown" `,
    );
}

/** On every printed sheet the headings, and the first column where the others go on. */
function withTitles(xml: string, name: string): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const titles = escapeXml(`${sheet}!$A:$A,${sheet}!$1:$1`);
  return xml.replace(
    '</sheets>',
    `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames>`,
  );
}
