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

/** Where the name of the column does not say it in words. */
const HEADS: Record<string, string> = {
  on_roster: 'On the roster',
  because: 'Why',
  started: 'Started (UTC)',
  started_zone: 'Zone of the source, start',
  started_precision: 'Start is precise to the',
  completed: 'Completed (UTC)',
  completed_zone: 'Zone of the source, completion',
  completed_precision: 'Completion is precise to the',
  learner_id: 'Id',
  learner_name: 'Name',
  learner_mail: 'Mail address',
  course_id: 'Id of the course',
  pass_mark: 'Pass mark, per cent',
  score_raw: 'Score',
  score_min: 'Lowest score possible',
  score_max: 'Score is out of',
  score_scaled: 'Score, scaled',
  seconds: 'Seconds spent',
  interactions: 'Number of answers',
  source_exported_utc: 'Exported (UTC)',
  source_sha256: 'SHA-256 of the source file',
};

/** The column of a table as a workbook shows it. @param name as the CSV file has it. */
export function workbookColumn(name: string): WorkbookColumn {
  const words = name.replaceAll('_', ' ');
  return {
    head: HEADS[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    kind: DATES.has(name) ? 'date' : TEXTS.has(name) ? 'text' : 'plain',
  };
}
