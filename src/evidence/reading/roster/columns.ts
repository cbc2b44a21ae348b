import { holdError } from '../../../errors.ts';
import {
  columnDoubts,
  rosterFaults,
} from '../../../words/workshop/evidence/reading/roster.ts';
import { headerRowOf } from '../headings/headerRow.ts';
import { headerIn, HEAD_ROWS, type RosterHeader } from './header.ts';
import { openColumn } from './openColumn.ts';
import {
  ROSTER_FIELDS,
  saysWhom,
  type RosterMapping,
} from '../../vocabulary/mappings/rosterMapping.ts';
import type { RosterRow } from './roster.ts';

const SAMPLE_ROWS = 8;

/** Somebody has to say which columns hold what. */
export interface ColumnsAsk {
  ask: 'roster';
  columns: string[];
  rows: string[][];
  /** What the headings say, and the cells of one column; to be shown, never to be taken unseen. */
  known: RosterMapping['columns'];
  /** What is open, in a sentence. */
  why: string;
}

/**
 * The first of the rows that has a column for id or mail; what is asked where that leaves
 * open who is who, so that nobody goes missing unseen.
 * @param isAsked whether somebody wants to point at the columns, whatever they are called.
 * @throws HoldError when it is no table.
 */
export function findHeader(
  rows: readonly RosterRow[],
  isAsked = false,
): { header: RosterHeader } | ColumnsAsk {
  const head = rows.slice(0, HEAD_ROWS);
  const place = headerRowOf(head.map(({ cells }) => cells));
  const widest = place === null ? undefined : head[place];
  for (const one of head) {
    const { header, twice } = headerIn(one);
    if (!saysWhom(header.columns)) continue;
    // One cell may be a word of a preamble; a list of ids alone has one column only.
    const isAlone = Object.keys(header.columns).length < 2 && twice === null;
    if (isAlone && filled(one) > 1 && one !== widest) continue;
    return isAsked
      ? asked(header, rows, columnDoubts.toBeSaid)
      : headerOrAsk(header, twice, rows);
  }
  if (widest) return headerOrAsk(headerIn(widest).header, null, rows);
  throw noColumn(rows.find((one) => filled(one) > 0));
}

function headerOrAsk(
  header: RosterHeader,
  twice: string | null,
  rows: readonly RosterRow[],
): { header: RosterHeader } | ColumnsAsk {
  const open = openColumn(header, rows);
  if (!open && twice === null && saysWhom(header.columns)) return { header };
  const why = twice ?? open?.why ?? columnDoubts.noneKnown;
  const columns = { ...header.columns };
  if (open) columns[open.field] = open.place;
  return asked({ ...header, columns }, rows, why);
}

function asked(
  { row, labels, columns }: RosterHeader,
  rows: readonly RosterRow[],
  why: string,
): ColumnsAsk {
  const known: RosterMapping['columns'] = {};
  for (const field of ROSTER_FIELDS) {
    const label = labels[columns[field] ?? -1];
    if (label !== undefined) known[field] = label;
  }
  const below = rows.filter((one) => one.row > row).slice(0, SAMPLE_ROWS);
  return {
    ask: 'roster',
    columns: [...labels],
    rows: below.map(({ cells }) => [...cells]),
    known,
    why,
  };
}

function filled({ cells }: RosterRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function noColumn(row: RosterRow | undefined): Error {
  const cells = row?.cells.filter((cell) => cell.trim() !== '') ?? [];
  const shown = cells.slice(0, 12).map((cell) => cell.trim().slice(0, 40));
  return holdError(rosterFaults.noColumn(shown, cells.length > 12));
}
