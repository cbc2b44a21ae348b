import type { Cell, SheetTable } from './cells.ts';
import type { SharedTexts } from './workbookTexts.ts';

/** The place of the headings' style in `styles.xml`. */
const HEAD_STYLE = 1;

/** A worksheet as XML, row by row, with headings that stay; its texts go to `texts`. */
export function* sheetXml(
  { columns, rows }: SheetTable,
  texts: SharedTexts,
): Generator<string> {
  const letters = columns.map((_, column) => lettersOf(column));
  const widths = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(12, column.length + 2)}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield rowXml(columns, 1, letters, texts, ` s="${HEAD_STYLE}"`);
  let row = 1;
  for (const cells of rows) yield rowXml(cells, (row += 1), letters, texts, '');
  yield '</sheetData></worksheet>';
}

function rowXml(
  cells: readonly Cell[],
  row: number,
  letters: readonly string[],
  texts: SharedTexts,
  style: string,
): string {
  let xml = `<row r="${row}">`;
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    const place = `<c r="${letters[column] ?? lettersOf(column)}${row}"${style}`;
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      xml += `${place}><v>${cell}</v></c>`;
      continue;
    }
    const text = texts.numberOf(String(cell));
    if (text !== null) xml += `${place} t="s"><v>${text}</v></c>`;
  }
  return `${xml}</row>`;
}

/** `A` for the column 0, `AA` for 26. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
