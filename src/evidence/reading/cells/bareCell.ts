import type { TableHead } from '../../vocabulary/tableHead.ts';

/** `="001001"`: a text that is to stay one. */
const FORMULA = /^\s*=\s*"((?:[^"]|"")*)"\s*$/;
/** What a spreadsheet takes for a number or a formula; never the start of a name, as in 't Hooft. */
const APOSTROPHE = /^\s*'(?=[\d=+\-@])/;

/**
 * A cell's text without what somebody put around it so that a spreadsheet leaves it
 * alone: a formula that is nothing but a text, or an apostrophe before a number or a formula.
 */
export function bareCell(text: string): string {
  const formula = FORMULA.exec(text)?.[1];
  return formula === undefined
    ? text.replace(APOSTROPHE, '')
    : formula.replaceAll('""', '"');
}

/** A row of such cells. */
export function bareCells(cells: readonly string[]): string[] {
  return cells.map(bareCell);
}

/** A table's beginning with such cells. */
export function bareHead(head: TableHead): TableHead {
  return { ...head, rows: head.rows.map(bareCells) };
}
