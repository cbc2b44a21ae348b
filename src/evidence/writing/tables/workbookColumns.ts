import { capital } from '../../../words/phrasing.ts';
import { columnHeads } from '../../../words/workshop/evidence/writing/workbook.ts';

/** How the cells of a column stand in a workbook. */
export type ColumnKind =
  /** A day or a point in time, as a date that can be sorted and reckoned with. */
  | 'date'
  /** A text even where it looks like a number, such as 00123. */
  | 'text'
  /** As it comes. */
  | 'plain';

/** What a column of a table is called in a workbook, and how its cells stand. */
export interface WorkbookColumn {
  head: string;
  kind: ColumnKind;
}

const DATES = new Set([
  'started',
  'completed',
  'due',
  'expires',
  'source_exported_utc',
]);

const TEXTS = new Set([
  'person',
  'learner_id',
  'course_id',
  'release',
  'source_sha256',
]);

const HEADS: Readonly<Record<string, string>> = columnHeads;

/** The column of a table as a workbook shows it. @param name as the CSV file has it. */
export function workbookColumn(name: string): WorkbookColumn {
  return {
    head: HEADS[name] ?? capital(name.replaceAll('_', ' ')),
    kind: DATES.has(name) ? 'date' : TEXTS.has(name) ? 'text' : 'plain',
  };
}
