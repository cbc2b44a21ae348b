import type { Cell, SheetTable } from './cells.ts';
import { workbookColumn, type ColumnKind } from './workbookColumns.ts';
import type { SharedTexts } from './workbookTexts.ts';

/** The places of the styles in `styles.xml`. */
const STYLE = { head: 1, day: 2, minute: 3, second: 4, text: 5 } as const;

/** A day, with hours and minutes, and with seconds, as our tables write them. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(:\d\d)?Z)?$/;
const DAY_MS = 86_400_000;
/** 1 January 1970, counted in days from the end of 1899; Excel knows no day before March 1900 rightly. */
const EPOCH = 25_569;
const FIRST_SERIAL = 61;
/** Per cent: 11 points are printed as 9. All columns on the width of one sheet would be 3. */
const SCALE = 82;

/** A worksheet as XML, row by row, with headings in words that stay and filter, dates as dates, for A4 across; its texts go to `texts`. */
export function* sheetXml(
  { columns, rows }: SheetTable,
  texts: SharedTexts,
): Generator<string> {
  const letters = columns.map((_, column) => lettersOf(column));
  const shown = columns.map(workbookColumn);
  const kinds = shown.map(({ kind }) => kind);
  const heads = shown.map(({ head }) => head);
  const widths = heads.map(
    (head, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(12, head.length + 4)}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield rowXml(heads, 1, letters, texts, 'head');
  let row = 1;
  for (const cells of rows)
    yield rowXml(cells, (row += 1), letters, texts, kinds);
  const last = `${letters.at(-1) ?? 'A'}${row}`;
  yield `</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="${SCALE}" pageOrder="overThenDown" orientation="landscape"/></worksheet>`;
}

function rowXml(
  cells: readonly Cell[],
  row: number,
  letters: readonly string[],
  texts: SharedTexts,
  kinds: 'head' | readonly ColumnKind[],
): string {
  let xml = `<row r="${row}">`;
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    const kind = kinds === 'head' ? kinds : (kinds[column] ?? 'plain');
    const at = `<c r="${letters[column] ?? lettersOf(column)}${row}"`;
    const date = kind === 'date' ? dateXml(cell) : null;
    if (date !== null) {
      xml += at + date;
      continue;
    }
    const place =
      kind === 'head' || kind === 'text' ? `${at} s="${STYLE[kind]}"` : at;
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      xml += `${place}><v>${cell}</v></c>`;
      continue;
    }
    const text = texts.numberOf(String(cell));
    if (text !== null) xml += `${place} t="s"><v>${text}</v></c>`;
  }
  return `${xml}</row>`;
}

/** The date as Excel counts it, in a style that shows no more than is known; null for what is none. */
function dateXml(cell: Cell): string | null {
  const found = typeof cell === 'string' ? DATE.exec(cell) : null;
  if (!found) return null;
  const [text, seconds] = found;
  const serial = Date.parse(text) / DAY_MS + EPOCH;
  if (!(serial >= FIRST_SERIAL)) return null;
  const style =
    text.length === 10
      ? STYLE.day
      : seconds === undefined
        ? STYLE.minute
        : STYLE.second;
  return ` s="${style}"><v>${serial}</v></c>`;
}

/** `A` for the column 0, `AA` for 26. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
