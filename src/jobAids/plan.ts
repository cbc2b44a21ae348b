import { HoldError } from '../errors.ts';

/** What a cell of a column accepts. A list that is not `strict` only asks twice. Bounds are formulas. */
export type CellRule =
  | { kind: 'list'; list: string; strict: boolean }
  | { kind: 'date'; from: string; to?: string; says: string };

/** One column of a sheet that people fill in. */
export interface PlannedColumn {
  name: string;
  /** What to write there. */
  hint: string;
  /** In characters. */
  width: number;
  /** The number format of its cells, such as `yyyy-mm-dd`; `@` keeps text as typed. */
  format?: string;
  rule?: CellRule;
}

/** Rows for which the formula is true, written for row 2, stand out. */
export interface Highlight {
  formula: string;
  tone: 'overdue' | 'gap';
}

/** A workbook: one sheet to fill in, the choices of its lists, and how to use it. */
export interface WorkbookPlan {
  name: string;
  columns: PlannedColumn[];
  highlights: Highlight[];
  /** List name to choices; the name is the heading on the lists' sheet. */
  lists: Record<string, string[]>;
  listsName: string;
  /** What the sheet says to a value that no list holds. */
  listRule: string;
  help: { name: string; intro: string[]; columnHead: string; hintHead: string };
  /** An invented line, for the page; the sheet itself stays empty. */
  example: string[];
}

/** Rows that carry formats, choices and highlights. */
export const PREPARED_ROWS = 500;

/** `$C2`: the cell of a column in the first row below the heads, for formulas that run down. */
export function cellOf<Name extends string>(
  columns: readonly Name[],
  name: Name,
): string {
  return `$${letterAt(columns.indexOf(name))}2`;
}

/** The letter of the column at a place from 0 to 25. */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * The hint of a column.
 * @throws HoldError where sheets.yaml has none.
 */
export function hintOf(hints: Record<string, string>, name: string): string {
  const hint = hints[name];
  if (hint === undefined) {
    throw new HoldError(
      `The column "${name}" has no hint.`,
      'content/job-aids/sheets.yaml says for every column what to write in it.',
      `Add a line "${name}: …" under columns of that sheet.`,
    );
  }
  return hint;
}

/** A text in a formula, with its quotation marks doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
