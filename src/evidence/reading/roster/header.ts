import { holdError } from '../../../errors.ts';
import {
  columnDoubts,
  rosterFaults,
} from '../../../words/workshop/evidence/reading/roster.ts';
import { columnLabels, rowWithLabels } from '../headings/headings.ts';
import { rosterField } from './rosterHeadings.ts';
import {
  ROSTER_FIELDS,
  type RosterField,
  type RosterMapping,
} from '../../vocabulary/mappings/rosterMapping.ts';
import type { RosterRow } from './roster.ts';

/** The roster begins within so many rows. */
export const HEAD_ROWS = 40;

export interface RosterHeader {
  row: number;
  /** A name for every column. */
  labels: readonly string[];
  columns: Partial<Record<RosterField, number>>;
}

/** What the headings say, and two that say the same, in a sentence. */
export function headerIn({ row, cells }: RosterRow): {
  header: RosterHeader;
  twice: string | null;
} {
  const columns: RosterHeader['columns'] = {};
  let twice: string | null = null;
  for (const [place, cell] of cells.slice(0, 500).entries()) {
    const field = rosterField(cell);
    if (field === null) continue;
    const first = columns[field];
    if (first === undefined) columns[field] = place;
    else twice ??= columnDoubts.twice(cells[first] ?? '', cell);
  }
  return { header: { row, labels: columnLabels(cells), columns }, twice };
}

/**
 * The header as somebody has pointed at it.
 * @throws HoldError when no row of the beginning has these headings.
 */
export function mappedHeader(
  rows: readonly RosterRow[],
  { name, columns }: RosterMapping,
): RosterHeader {
  const wanted = Object.values(columns);
  const head = rows.slice(0, HEAD_ROWS);
  const found =
    head[
      rowWithLabels(
        head.map(({ cells }) => cells),
        wanted,
      )
    ];
  if (found) {
    const labels = columnLabels(found.cells);
    const places: RosterHeader['columns'] = {};
    for (const field of ROSTER_FIELDS) {
      const label = columns[field];
      if (label !== undefined) places[field] = labels.indexOf(label);
    }
    return { row: found.row, labels, columns: places };
  }
  throw holdError(rosterFaults.otherMapping(name, wanted));
}
