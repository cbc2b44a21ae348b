import { rowReasons } from '../../../words/workshop/evidence/reading/rows.ts';
import type {
  EvidenceRecord,
  EvidenceSource,
} from '../../vocabulary/record.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { MappedMeaning } from '../../vocabulary/mappings/recordMapping.ts';
import type { RowResult, UnreadableRow } from './reader.ts';
import { unknownStatus } from './unknownStatus.ts';
import { outcomeOf } from '../../vocabulary/mappings/statuses.ts';
import { noteText } from '../cells/noteRow.ts';
import { isNoDay, isNoId, isNothing, namesNobody } from '../cells/noValue.ts';

import type { ColumnPlan } from './columnPlan.ts';
import { shortenedId, withoutContradiction } from './rowDoubts.ts';
import { readSideCells } from './sideCells.ts';
import { cellAt, isBlank, valueAt } from './values.ts';

/**
 * Reads rows by columns. A row that names nobody, or whose status nobody understands, is
 * unreadable; any other cell that nobody understands is unknown and leaves the row.
 */
export function readColumnRows(
  plan: ColumnPlan,
  facts: FileFacts,
): (cells: readonly string[], row: number) => RowResult {
  const { columns, system, report } = plan;
  return (cells, row) => {
    if (isBlank(cells)) return { kind: 'skipped', reason: rowReasons.blank };
    if (meaningsIn(cells, plan).includes('left out'))
      return { kind: 'skipped', reason: rowReasons.leftOut };
    if (saysNothing(cells, columns) || isHeading(cells, plan))
      return { kind: 'note', reason: noteText(cells) };
    if (plan.namesCourses && cellAt(cells, columns.course) === null)
      return {
        kind: 'unreadable',
        reason: rowReasons.noCourse,
      };
    const source: EvidenceSource = {
      system,
      report,
      exportedUtc: null,
      file: facts.file,
      row,
      sha256: facts.sha256,
    };
    const record = blankRecord(source);
    const side = readSideCells(cells, plan);
    Object.assign(record, side.facts);
    const unreadable = fillStatus(record, cells, plan);
    if (unreadable) return unreadable;
    const unknown = [
      ...side.unknown,
      ...withoutContradiction(record, cells, plan),
      ...shortenedId(cells, plan),
    ];
    record.learnerId = valueAt(cells, columns.learnerId, isNoId);
    record.learnerMail = valueAt(cells, columns.learnerMail);
    record.learnerName = nameOf(cells, columns.learnerName, columns.surname);
    record.unit = valueAt(cells, columns.unit);
    record.course = cellAt(cells, columns.course);
    record.release = valueAt(cells, columns.release);
    if (
      record.learnerId === null &&
      record.learnerMail === null &&
      record.learnerName === null
    )
      return {
        kind: 'unreadable',
        reason: rowReasons.nobodyInColumns,
      };
    return { kind: 'records', records: [record], unknown };
  };
}

/** Whether a row is about no course, where others are, and says neither how somebody stands nor when. */
function saysNothing(
  cells: readonly string[],
  { course, status, success, completed, started }: ColumnPlan['columns'],
): boolean {
  if (course === undefined || cellAt(cells, course) !== null) return false;
  const facts = [status, success, completed, started].filter(
    (one) => one !== undefined,
  );
  return facts.length > 0 && facts.every((one) => valueAt(cells, one) === null);
}

/** Whether one word stands alone where others have a line: the name of a group, and nobody's. */
function isHeading(
  cells: readonly string[],
  { columns, labels }: ColumnPlan,
): boolean {
  const { learnerId, learnerMail, learnerName } = columns;
  const ofPeople = [learnerId, learnerMail, learnerName].filter(
    (one) => one !== undefined,
  ).length;
  if (ofPeople < 2 && labels.length < 4) return false;
  return cells.filter((cell) => cell.trim() !== '').length === 1;
}

function nameOf(
  cells: readonly string[],
  first: number | undefined,
  last: number | undefined,
): string | null {
  const parts = [first, last]
    .map((column) => valueAt(cells, column, namesNobody))
    .filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
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
): UnreadableRow | null {
  const words: string[] = [];
  for (const column of [plan.columns.status, plan.columns.success]) {
    const word = cellAt(cells, column);
    if (word === null || isNothing(word)) continue;
    const meaning = plan.statuses.get(word.toLowerCase());
    if (meaning === undefined) words.push(word.toLowerCase());
    if (meaning === undefined) continue;
    if (meaning === 'left out') continue;
    const outcome = outcomeOf(meaning);
    record.success = outcome.success ?? record.success;
    // The column for passed and failed adds to the status, and never overrides it.
    if (column === plan.columns.status || plan.columns.status === undefined)
      record.completion = outcome.completion;
  }
  if (words.length > 0) return unknownStatus(words);
  const { status, success, completed } = plan.columns;
  if (status === undefined && success === undefined && completed !== undefined)
    record.completion = completionByDay(
      record,
      valueAt(cells, completed, isNoDay),
    );
  return null;
}

/** Where no column says how somebody stands, the column for the day of completion does; a day that cannot be read leaves it open. */
function completionByDay(
  { completed }: EvidenceRecord,
  cell: string | null,
): EvidenceRecord['completion'] {
  if (completed !== null) return 'completed';
  return cell === null ? 'incomplete' : null;
}
