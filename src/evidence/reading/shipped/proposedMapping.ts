import {
  layoutNames,
  looksLikeLayout,
} from '../../../words/workshop/evidence/reading/shipped.ts';
import type { Proposal } from '../../vocabulary/asks.ts';
import type { Mapping } from '../../vocabulary/mappings/recordMapping.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { columnLabels, findHeadings } from '../headings/headings.ts';
import { PLAIN_STATUSES } from '../../vocabulary/mappings/statuses.ts';
import { ANY_ID, rosterField } from '../roster/rosterHeadings.ts';
import { CORNERSTONE_PROGRESS, CORNERSTONE_TRANSCRIPT } from './cornerstone.ts';
import { DOCEBO } from './docebo.ts';
import type { ShippedMapping } from './shippedMapping.ts';
import { SUCCESS_FACTORS } from './successFactors.ts';
import { TALENT_LMS } from './talentLms.ts';

/** The layouts that are proposed and never taken unseen; where several fit, the first. */
const SHIPPED: readonly ShippedMapping[] = [
  CORNERSTONE_TRANSCRIPT,
  CORNERSTONE_PROGRESS,
  SUCCESS_FACTORS,
  DOCEBO,
  TALENT_LMS,
];

/** What a table looks like, and the mapping that is proposed for it. */
export interface Proposed {
  proposal: Proposal;
  /** From 0. */
  headerRow: number;
  reason: string;
}

/** Whether a mapping of that id comes with this tool. */
export function isShipped(id: string): boolean {
  return SHIPPED.some((one) => one.id === id);
}

/** The mapping that comes with this tool for a table of this layout; null when there is none. */
export function proposedMapping(head: TableHead): Proposed | null {
  for (const shipped of SHIPPED) {
    const { id, headings, required, statuses } = shipped;
    const found = findHeadings(head, headings, required);
    if (!found) continue;
    const labels = columnLabels(head.rows[found.headerRow] ?? []);
    const columns = labelled(found.columns, labels);
    if (namesOthers(columns, labels)) continue;
    const mapping: Mapping = {
      format: 'hold-the-line mapping',
      version: 1,
      name: layoutNames[id],
      columns,
      statuses: { ...PLAIN_STATUSES, ...statuses },
    };
    return {
      proposal: { id, mapping },
      headerRow: found.headerRow,
      reason: looksLikeLayout(id),
    };
  }
  return null;
}

/**
 * Whether another column than those of the layout holds a mail address or the number of an
 * employee: then the table is of another system, which happens to call some columns alike.
 */
function namesOthers(
  columns: Mapping['columns'],
  labels: readonly string[],
): boolean {
  const taken = Object.values(columns);
  return labels.some((label) => {
    const field = rosterField(label);
    const isTheirs =
      field === 'mail' || (field === 'id' && !ANY_ID.test(label));
    return isTheirs && !taken.includes(label);
  });
}

function labelled(
  places: Partial<Record<keyof Mapping['columns'], number>>,
  labels: readonly string[],
): Mapping['columns'] {
  const columns: Mapping['columns'] = Object.fromEntries(
    Object.entries(places).map(([field, place]) => [
      field,
      labels[place] ?? '',
    ]),
  );
  // A full name has its surname in it.
  if (rosterField(columns.learnerName ?? '') !== 'firstName')
    delete columns.surname;
  return columns;
}
