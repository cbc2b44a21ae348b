import type { EvidenceRecord } from '../../vocabulary/record.ts';
import { isShortened } from '../cells/noValue.ts';
import type { UnknownCell } from '../cells/unknownCell.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { cellAt } from './values.ts';

/**
 * Takes neither side where a status says that the course is not completed and a day says
 * when it was: it may be a day of last year, and the status one of this year.
 */
export function withoutContradiction(
  record: EvidenceRecord,
  cells: readonly string[],
  { columns, labels }: ColumnPlan,
): UnknownCell[] {
  const { completion, completed, success } = record;
  const isOpen = completion === 'incomplete' || completion === 'not attempted';
  if (!isOpen || completed === null || success !== null) return [];
  record.completion = null;
  record.completed = null;
  const at = columns.completed ?? -1;
  return [
    {
      column: labels[at] ?? 'completed',
      text: cellAt(cells, at) ?? '',
      mend: 'The status beside it says that the course is not completed, so neither counts. Correct whichever is wrong, or say that the column holds nothing that counts.',
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
  const mend =
    'A spreadsheet has shortened the id. Export again, and choose the file as it came from the LMS.';
  return [{ column: labels[at] ?? 'id', text, mend }];
}
