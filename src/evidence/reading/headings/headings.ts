import { hasNoValue } from '../cells/noValue.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';

/** Where the header row stands (from 0) and the columns of what was looked for (from 0). */
export interface Found<Field extends string> {
  headerRow: number;
  columns: Partial<Record<Field, number>>;
}

/** A heading without what varies: case, spaces, a stray byte order mark. */
export function foldHeading(heading: string): string {
  return heading
    .replace(/[\s\u00A0\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The first row that has a heading for every required field. `headings` gives each field
 * its names, folded. A heading that stands twice names no column, since nobody can say
 * which one is meant.
 */
export function findHeadings<Field extends string>(
  head: TableHead,
  headings: Readonly<Partial<Record<Field, readonly string[]>>>,
  required: readonly NoInfer<Field>[],
): Found<Field> | null {
  for (const [headerRow, row] of head.rows.entries()) {
    const columns = columnsOf(row, headings);
    if (required.every((field) => columns[field] !== undefined))
      return { headerRow, columns };
  }
  return null;
}

function columnsOf<Field extends string>(
  row: readonly string[],
  headings: Readonly<Partial<Record<Field, readonly string[]>>>,
): Partial<Record<Field, number>> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [column, text] of row.entries()) {
    const heading = foldHeading(text);
    if (places.has(heading)) twice.add(heading);
    else places.set(heading, column);
  }
  const columns: Partial<Record<Field, number>> = {};
  for (const field in headings) {
    const name = headings[field]?.find(
      (one) => places.has(one) && !twice.has(one),
    );
    const column = name === undefined ? undefined : places.get(name);
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}

/** The cells below a header row in some columns, for what has to be seen before reading. */
export function samplesOf(
  head: TableHead,
  headerRow: number,
  columns: readonly (number | undefined)[],
): string[] {
  return head.rows
    .slice(headerRow + 1)
    .flatMap((row) =>
      columns.map((column) =>
        column === undefined ? '' : (row[column] ?? ''),
      ),
    )
    .map((cell) => cell.trim())
    .filter((cell) => !hasNoValue(cell));
}

/** Where a row with all these names of columns stands, from 0; -1 when none does. */
export function rowWithLabels(
  rows: readonly (readonly string[])[],
  wanted: readonly string[],
): number {
  return rows.findIndex((row) => {
    const labels = columnLabels(row);
    return wanted.every((label) => labels.includes(label));
  });
}

/** A name for every column: a heading that stands twice gets its number, an empty one its place. */
export function columnLabels(row: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return row.map((text, column) => {
    const label = text.replace(/^\uFEFF/, '').trim() || `Column ${column + 1}`;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** Whether a row is the headings once more, as where every page of a report begins with them. */
export function sameAs(
  headings: readonly string[],
): (cells: readonly string[]) => boolean {
  const plain = headings.map((one) => one.trim());
  return (cells) =>
    plain.length > 0 &&
    plain.every((heading, place) => (cells[place] ?? '').trim() === heading);
}
