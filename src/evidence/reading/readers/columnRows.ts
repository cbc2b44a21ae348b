import type {
  EvidenceRecord,
  EvidenceSource,
  Moment,
} from '../../vocabulary/record.ts';
import type { DateRead } from '../dates/dates.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type {
  MappedField,
  MappedMeaning,
} from '../../vocabulary/mappings/recordMapping.ts';
import type { RowResult } from './reader.ts';
import { outcomeOf } from '../../vocabulary/mappings/statuses.ts';
import {
  cellAt,
  inMessage,
  isBlank,
  readNumber,
  readSeconds,
} from './values.ts';

/** A table with one attempt a row and one fact a column. */
export interface ColumnPlan {
  system: string;
  report: string;
  /** Places of the columns, from 0. */
  columns: Partial<Record<MappedField, number>>;
  /** Meaning of the status words, lower case. */
  statuses: ReadonlyMap<string, MappedMeaning>;
  scoreMax: number | null;
  date: (text: string) => DateRead;
}

/** A value that a cell holds, or what is wrong with it. */
type Value<T> = { value: T } | { reason: string };

/** Reads rows by columns; what a cell says and nobody understands makes the row unreadable. */
export function readColumnRows(
  plan: ColumnPlan,
  facts: FileFacts,
): (cells: readonly string[], row: number) => RowResult {
  const { columns, system, report } = plan;
  return (cells, row) => {
    if (isBlank(cells)) return { kind: 'skipped', reason: 'The row is blank.' };
    if (meaningsIn(cells, plan).includes('left out'))
      return { kind: 'skipped', reason: 'Its status is one to leave out.' };
    const source: EvidenceSource = {
      system,
      report,
      exportedUtc: null,
      file: facts.file,
      row,
      sha256: facts.sha256,
    };
    const record = blankRecord(source);
    const reason = fill(record, cells, plan);
    if (reason !== null) return { kind: 'unreadable', reason };
    record.learnerId = cellAt(cells, columns.learnerId);
    record.learnerMail = cellAt(cells, columns.learnerMail);
    record.learnerName = nameOf(cells, columns.learnerName, columns.surname);
    record.unit = cellAt(cells, columns.unit);
    record.course = cellAt(cells, columns.course);
    record.release = cellAt(cells, columns.release);
    if (
      record.learnerId === null &&
      record.learnerMail === null &&
      record.learnerName === null
    )
      return {
        kind: 'unreadable',
        reason:
          'The row names no learner: id, mail address and name are empty. Export a column that says whose row it is.',
      };
    return { kind: 'records', records: [record] };
  };
}

function nameOf(
  cells: readonly string[],
  first: number | undefined,
  last: number | undefined,
): string | null {
  const parts = [cellAt(cells, first), cellAt(cells, last)].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? parts.join(' ') : null;
}

/** Fills in what has to be understood; the reason when something is not. */
function fill(
  record: EvidenceRecord,
  cells: readonly string[],
  plan: ColumnPlan,
): string | null {
  const { columns } = plan;
  const started = momentAt(cells, columns.started, plan);
  if ('reason' in started) return started.reason;
  const completed = momentAt(cells, columns.completed, plan);
  if ('reason' in completed) return completed.reason;
  const numbers = {
    attempt: numberAt(cells, columns.attempt, 'attempt'),
    raw: numberAt(cells, columns.scoreRaw, 'score'),
    max: numberAt(cells, columns.scoreMax, 'highest score'),
    seconds: numberAt(cells, columns.seconds, 'time spent', readSeconds),
  };
  for (const number of Object.values(numbers))
    if ('reason' in number) return number.reason;
  record.started = started.value;
  record.completed = completed.value;
  record.attempt = valueOf(numbers.attempt);
  const raw = valueOf(numbers.raw);
  record.score.raw = raw;
  record.score.max =
    valueOf(numbers.max) ?? (raw === null ? null : plan.scoreMax);
  record.seconds = valueOf(numbers.seconds);
  return fillStatus(record, cells, plan);
}

function meaningsIn(
  cells: readonly string[],
  { columns, statuses }: ColumnPlan,
): (MappedMeaning | undefined)[] {
  return [columns.status, columns.success].map((column) => {
    const word = cellAt(cells, column);
    return word === null ? undefined : statuses.get(word.toLowerCase());
  });
}

function fillStatus(
  record: EvidenceRecord,
  cells: readonly string[],
  plan: ColumnPlan,
): string | null {
  for (const column of [plan.columns.status, plan.columns.success]) {
    const word = cellAt(cells, column);
    if (word === null || word === '-') continue;
    const meaning = plan.statuses.get(word.toLowerCase());
    if (meaning === undefined)
      return `The status "${inMessage(word)}" is not known. Say in a mapping what it means.`;
    if (meaning === 'left out') continue;
    const outcome = outcomeOf(meaning);
    record.success = outcome.success ?? record.success;
    // The column for passed and failed adds to the status, and never overrides it.
    if (column === plan.columns.status || plan.columns.status === undefined)
      record.completion = outcome.completion;
  }
  return null;
}

function momentAt(
  cells: readonly string[],
  column: number | undefined,
  { date }: ColumnPlan,
): Value<Moment | null> {
  const text = cellAt(cells, column);
  const read = text === null ? null : date(text);
  if (read?.kind === 'unreadable') return { reason: read.reason };
  return { value: read?.kind === 'moment' ? read.moment : null };
}

function numberAt(
  cells: readonly string[],
  column: number | undefined,
  what: string,
  read: (text: string) => number | null = readNumber,
): Value<number | null> {
  const text = cellAt(cells, column);
  if (text === null || text === '-') return { value: null };
  const value = read(text);
  return value === null
    ? {
        reason: `"${inMessage(text)}" is no ${what} that can be read. Correct the cell, or map the table without that column.`,
      }
    : { value };
}

function valueOf(number: Value<number | null>): number | null {
  return 'value' in number ? number.value : null;
}
