import { openDates } from '../dates/dates.ts';
import { asksAboutDates } from '../dates/order.ts';
import { HoldError } from '../../../errors.ts';
import { readColumnRows } from './columnRows.ts';
import { findHeadings, samplesOf } from '../headings/headings.ts';
import type { Ask } from '../../vocabulary/asks.ts';
import type { MappedField } from '../../vocabulary/mappings/recordMapping.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import type { TableReader } from './reader.ts';
import type { StatusMeaning } from './statuses.ts';

type Field = MappedField | 'surname';

/** A report with one attempt a row, known by its headings. */
export interface ColumnReport extends Pick<
  TableReader,
  'id' | 'name' | 'certainty' | 'basis' | 'limits'
> {
  system: string;
  report: string;
  /** The names of each field's column, folded. */
  headings: Readonly<Record<Field, readonly string[]>>;
  required: readonly Field[];
  statuses: Readonly<Record<string, StatusMeaning>>;
  /** How the headings are named to the manager. */
  reason: string;
}

/** No headings: a report names only those that it has. */
export const NO_HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  learnerId: [],
  learnerName: [],
  surname: [],
  learnerMail: [],
  unit: [],
  course: [],
  release: [],
  attempt: [],
  started: [],
  completed: [],
  status: [],
  success: [],
  scoreRaw: [],
  scoreMax: [],
  seconds: [],
};

/** The reader of such a report. */
export function columnReader(report: ColumnReport): TableReader {
  const { id, name, certainty, basis, limits } = report;
  const statuses = new Map(Object.entries(report.statuses));
  return {
    kind: 'table',
    id,
    name,
    certainty,
    basis,
    limits,
    recognise(head) {
      const found = findHeadings(head, report.headings, report.required);
      if (!found) return null;
      return { reader: id, reason: report.reason, asks: asksOf(head, found) };
    },
    open(head, facts, answers) {
      const found = findHeadings(head, report.headings, report.required);
      if (!found) throw notRecognised(name);
      const { started, completed } = found.columns;
      const samples = samplesOf(head, found.headerRow, [started, completed]);
      const read = readColumnRows(
        {
          system: report.system,
          report: report.report,
          columns: found.columns,
          statuses,
          scoreMax: answers.scoreMax ?? null,
          date: openDates(answers, samples),
        },
        facts,
      );
      return { headerRow: found.headerRow + 1, read };
    },
  };
}

/** What a person has to say about a table with these columns. */
export function asksOf(
  head: TableHead,
  {
    headerRow,
    columns,
  }: { headerRow: number; columns: Partial<Record<Field, number>> },
): Ask[] {
  const dates = samplesOf(head, headerRow, [
    columns.started,
    columns.completed,
  ]);
  const scores =
    columns.scoreMax === undefined
      ? samplesOf(head, headerRow, [columns.scoreRaw])
      : [];
  return [
    ...asksAboutDates(dates),
    ...(scores.length > 0
      ? [{ ask: 'scoreMax' as const, samples: scores.slice(0, 5) }]
      : []),
  ];
}

/** The reader was chosen for a table that it does not know. */
export function notRecognised(reader: string): HoldError {
  return new HoldError(
    `The file is no "${reader}".`,
    'Its first 40 rows have no row with the headings of that report.',
    'Choose the reader that is suggested, or point at the columns yourself.',
  );
}
