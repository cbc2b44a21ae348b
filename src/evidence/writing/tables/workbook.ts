import { zipParts, type PartedFile } from '../../../ground/zip/zipFiles.ts';
import type { SheetTable } from './cells.ts';
import { textParts } from './textParts.ts';
import { sheetPath, workbookFrame } from './workbookFrame.ts';
import { sheetXml } from './workbookSheet.ts';
import { openTexts } from './workbookTexts.ts';

/** A sheet of the workbook, and what its tab says. */
export interface NamedTable {
  name: string;
  table: SheetTable;
}

/**
 * The tables as sheets of one .xlsx: headings that stay, texts that look like formulas
 * made text, texts that Excel has no room for cut and marked. The same tables give the
 * same bytes.
 *
 * Our own writing, row by row into the zip. The libraries that run in browsers build
 * every cell as an object and every sheet as one string: tables of 100,000 attempts took
 * them half a minute and more than a gigabyte, and one of them looked texts up in a plain
 * object, where a learner named `constructor` gives a damaged sheet.
 */
export function writeWorkbook(
  tables: readonly NamedTable[],
): Promise<Uint8Array> {
  return zipParts(partsOf(tables));
}

function* partsOf(tables: readonly NamedTable[]): Generator<PartedFile> {
  const texts = openTexts();
  for (const [name, xml] of workbookFrame(tables.map(({ name }) => name)))
    yield { name, parts: textParts([xml]) };
  for (const [tab, { table }] of tables.entries())
    yield {
      name: sheetPath(tab),
      parts: textParts(sheetXml(table, texts)),
    };
  // After the sheets, which are gone through as they are written.
  yield { name: 'xl/sharedStrings.xml', parts: textParts(texts.xml()) };
}
