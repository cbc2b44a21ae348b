import {
  ROSTER_FIELDS,
  saysWhom,
  type RosterField,
} from '../../../evidence/vocabulary/mappings/rosterMapping.ts';
import {
  columnFaults,
  rosterFields,
  tableWords,
} from '../../../words/workshop/evidence/columns.ts';
import type { Columns, TableKind } from './kind.ts';
import { columnsOf } from '../../../evidence/vocabulary/mappings/columnsOf.ts';

const { personId, ...others } = rosterFields;
const ROSTER_LABELS: Record<RosterField, string> = { id: personId, ...others };

/** A roster. @param known what its headings say. */
export function rosterKind(known: Columns): TableKind {
  return {
    id: 'roster',
    ...tableWords.roster,
    fields: ROSTER_FIELDS.map(
      (field) => [field, ROSTER_LABELS[field]] as const,
    ),
    suggest: () => known,
    fault: (columns) =>
      saysWhom(columns) ? null : columnFaults.nobodyInRoster,
    answers: (name, columns) => ({
      roster: {
        format: 'hold-the-line roster mapping',
        version: 1,
        name,
        columns: columnsOf(ROSTER_FIELDS, columns),
      },
    }),
  };
}
