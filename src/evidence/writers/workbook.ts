import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell as ExcelCell } from 'write-excel-file/universal';

import { zipFiles } from '../../packaging/zip.ts';
import { neutraliseFormula, type Cell, type SheetTable } from './cells.ts';

/** A sheet of the workbook, and what its tab says. */
export interface NamedTable {
  name: string;
  table: SheetTable;
}

/** Excel takes no longer text into a cell. */
const MOST_CHARACTERS = 32_767;
const CUT = ' … (cut, whole in the CSV file)';

const HEAD = {
  fontWeight: 'bold',
  textColor: '#ffffff',
  backgroundColor: '#0b5a68',
} as const;

/**
 * The tables as sheets of one .xlsx: headings that stay, texts that look like formulas
 * made text, texts that Excel has no room for cut and marked. The same tables give the
 * same bytes.
 */
export async function writeWorkbook(
  tables: readonly NamedTable[],
): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    tables.map(({ name, table }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: table.columns.map((column) => ({
        width: Math.max(12, column.length + 2),
      })),
      data: [
        table.columns.map((value) => ({ ...HEAD, value })),
        ...[...table.rows].map((row) => row.map(excelCell)),
      ],
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  // The library stamps the clock into the zip.
  return zipFiles(new Map(Object.entries(files)));
}

function excelCell(cell: Cell): ExcelCell {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: asWritten(workbookText(cell)), type: String };
}

/**
 * `_x0041_` in a sheet means the letter A, so a text that holds these very characters
 * says so. In the same way a text that is the name of a property of every object, such as
 * `constructor`, is written: the library looks texts up in a plain object and would
 * write a damaged sheet.
 */
function asWritten(text: string): string {
  const written = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(written in {})) return written;
  const code = written.charCodeAt(0).toString(16).padStart(4, '0');
  return `_x${code.toUpperCase()}_${written.slice(1)}`;
}

/** A text as a workbook can hold it: no formula, no character that XML has no place for, not too long; lines end with LF. */
export function workbookText(text: string): string {
  const safe = neutraliseFormula(
    text
      .replace(/\r\n?/g, '\n')
      // The library would drop them too, but after the formulas were seen to.
      .replace(
        /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu,
        '',
      ),
  );
  if (safe.length <= MOST_CHARACTERS) return safe;
  const cut = safe.slice(0, MOST_CHARACTERS - CUT.length);
  // Half of a pair would make the sheet damaged.
  return cut.replace(/[\uD800-\uDBFF]$/, '') + CUT;
}
