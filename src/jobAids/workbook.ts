import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell, Feature, Sheet } from 'write-excel-file/universal';
import { zipFiles } from '../ground/zip/zip.ts';
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

/**
 * The workbook as .xlsx: the sheet to fill in, with choices, date rules and highlights,
 * then how to use it, then the choices. The same plan gives the same bytes.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    [mainSheet(plan), helpSheet(plan), listsSheet(plan)],
    { fontFamily: 'Calibri', fontSize: 11, features: [rulesOf(plan)] },
  ).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  // The library stamps the clock into the zip.
  return zipFiles(new Map(Object.entries(files)));
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

/** What the library has no option for: choices and dates, a filter, and print on the width of a page. */
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
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return xml
    .replace('<sheetViews>', `${fit}<sheetViews>`)
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace('<pageMargins', () => `${dataValidations(plan)}<pageMargins`)
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
}
