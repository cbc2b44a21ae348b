/** What a cell of a table holds; null is a value that nobody knows. */
export type Cell = string | number | null;

/** A table as every writer takes it: one heading a column, and rows of as many cells. */
export interface SheetTable {
  columns: readonly string[];
  rows: Iterable<readonly Cell[]>;
}
