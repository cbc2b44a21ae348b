import {
  cellMends,
  cellNames,
  doubtedDay,
} from '../../../words/workshop/evidence/reading/cells.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import { isShortened } from '../cells/noValue.ts';
import type { UnknownCell } from '../cells/unknownCell.ts';
import { headingWords } from '../headings/headingUnits.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { cellAt } from './values.ts';

/** A heading for a day that may be of an earlier time than the status beside it. */
const EARLIER =
  /\b(?:last|latest|previous(?:ly)?|prior|letzt\w*|zuletzt|vorherig\w*|dernier\w*|precedent\w*|ultim[oa]|anterior|precedente|laatste?|vorige)\b/;

/**
 * Takes neither side where a status says not completed and the day of completion beside
 * it may be of an earlier time: nothing was begun, the day lies before the start, or its
 * heading says so. Elsewhere it is the day of what the status says.
 */
export function withoutContradiction(
  record: EvidenceRecord,
  cells: readonly string[],
  { columns, labels }: ColumnPlan,
): UnknownCell[] {
  const { completion, completed, started, success } = record;
  const isOpen = completion === 'incomplete' || completion === 'not attempted';
  if (!isOpen || completed === null || success !== null) return [];
  const at = columns.completed ?? -1;
  const column = labels[at] ?? cellNames.completed;
  const isEarlier =
    completion === 'not attempted' ||
    (started !== null && completed.utc < started.utc) ||
    EARLIER.test(headingWords(column));
  if (!isEarlier) return [];
  record.completion = null;
  record.completed = null;
  return [
    {
      column,
      text: cellAt(cells, at) ?? '',
      ...doubtedDay,
    },
  ];
}

/** An id of which a spreadsheet has left out figures is nobody's, and told. */
export function shortenedId(
  cells: readonly string[],
  { columns, labels }: ColumnPlan,
): UnknownCell[] {
  const at = columns.learnerId ?? -1;
  const text = cellAt(cells, at) ?? '';
  if (!isShortened(text)) return [];
  const column = labels[at] ?? cellNames.learnerId;
  return [{ column, text, mend: cellMends.shortened }];
}
