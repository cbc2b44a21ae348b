type Row = readonly string[];

/** A figure, a date in figures or a mail address: nothing that a heading is. */
const DATUM =
  /^[\d.,:/ %+-]*\d[\d.,:/ %+-]*$|^[^\s@]+@[^\s@]+$|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}, \d{1,2}:\d{2}/;

/**
 * Where the headings of an unknown table stand, from 0: its widest row, the first of
 * several, since above it is preamble. Headings with gaps can be narrower than the rows
 * below them: where the widest row holds data, it is the nearest row above that holds
 * none and fills half as many cells. Null when no row has two cells.
 */
export function headerRowOf(rows: readonly Row[]): number | null {
  let widest: number | null = null;
  let most = 1;
  for (const [index, row] of rows.entries()) {
    const count = filled(row);
    if (count > most) [widest, most] = [index, count];
  }
  const row = widest === null ? undefined : rows[widest];
  if (widest === null || !row || !holdsData(row)) return widest;
  const above = rows
    .slice(0, widest)
    .findLastIndex(
      (one) => filled(one) > 1 && filled(one) * 2 >= most && !holdsData(one),
    );
  return above >= 0 ? above : widest;
}

function filled(row: Row): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function holdsData(row: Row): boolean {
  return row.some((cell) => DATUM.test(cell.trim().slice(0, 200)));
}
