import { rosterRows } from '../../../words/workshop/evidence/reading/roster.ts';
import { isNoteRow, noteText } from '../cells/noteRow.ts';
import { isShortened } from '../cells/noValue.ts';
import { sameAs } from '../headings/headings.ts';
import type { RosterHeader } from './header.ts';
import type { Roster, RosterRow } from './roster.ts';

/** The lines of people below the headings; totals, notes, names of groups and headings once more are told apart. */
export function linesBelow(
  rows: readonly RosterRow[],
  header: RosterHeader,
): { lines: RosterRow[]; notes: Roster['unreadable'] } {
  const below = rows.filter(
    ({ row, cells }) => row > header.row && cells.some((it) => it.trim()),
  );
  const head = rows.find(({ row }) => row === header.row);
  const isAgain = sameAs(head?.cells ?? []);
  const isGroup = groupNames(below, header);
  const isNote = ({ cells }: RosterRow) =>
    isNoteRow(cells) || isAgain(cells) || isGroup(cells);
  return {
    lines: below.filter((line) => !isNote(line)),
    notes: below.filter(isNote).map(({ row, cells }) => ({
      row,
      reason: rosterRows.note(noteText(cells)),
    })),
  };
}

/** Whether words stand alone in a line, where ids are written otherwise: the name of a group. */
function groupNames(
  below: readonly RosterRow[],
  { columns }: RosterHeader,
): (cells: readonly string[]) => boolean {
  const places = Object.values(columns);
  const at = columns.id ?? columns.account ?? columns.mail ?? -1;
  const haveFigures = below.some(({ cells }) => /[\d@]/.test(cells[at] ?? ''));
  return (cells) => {
    const only = cells[at]?.trim() ?? '';
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (only === '' || filled > 1 || places.length < 2) return false;
    if (/[\d@]/.test(only)) return false;
    return haveFigures || /\p{L}[\s:]/u.test(only);
  };
}

/** Lines with an id of which a spreadsheet has left out figures: nobody is found by it. */
export function shortenedIds(
  lines: readonly RosterRow[],
  { columns }: RosterHeader,
): Roster['unreadable'] {
  const at = columns.id ?? -1;
  return lines
    .filter(({ cells }) => isShortened(cells[at] ?? ''))
    .map(({ row, cells }) => ({
      row,
      reason: rosterRows.shortened((cells[at] ?? '').trim()),
    }));
}
