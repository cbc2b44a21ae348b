import { HoldError } from '../../../errors.ts';
import { bareHead } from '../cells/bareCell.ts';
import { rowWithLabels } from '../headings/headings.ts';
import { looksLikeRecords } from '../readers/looksLikeRecords.ts';
import type { House } from '../registers/wordGroups.ts';
import { findHeader } from '../roster/columns.ts';
import type { RosterRow } from '../roster/roster.ts';
import {
  saysWhom,
  type RosterMapping,
} from '../../vocabulary/mappings/rosterMapping.ts';
import type { Likeness } from './sheetChoice.ts';
import { noRoster } from './wrongKind.ts';

/** How much a sheet looks like a roster; what a person has said of its columns counts most. */
export function rosterLikeness(
  mapping: RosterMapping | undefined,
  house: House,
): Likeness {
  const wanted = mapping && Object.values(mapping.columns);
  return (written) => {
    const head = bareHead(written);
    if (wanted && rowWithLabels(head.rows, wanted) >= 0) return 4;
    const header = headerOf(
      head.rows.map((cells, index) => ({ row: index + 1, cells })),
    );
    if (!header) return 0;
    // A roster may say of people that they are active.
    if (noRoster(head, house) || looksLikeRecords(head, 2)) return 1;
    if ('header' in header) return 3;
    return saysWhom(header.known) ? 2 : 1;
  };
}

/** Null for what is no table. */
function headerOf(
  rows: readonly RosterRow[],
): ReturnType<typeof findHeader> | null {
  try {
    return findHeader(rows);
  } catch (error) {
    if (error instanceof HoldError) return null;
    throw error;
  }
}
