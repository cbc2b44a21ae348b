import { headerRowOf } from '../headings/headerRow.ts';
import { saysWho } from '../../vocabulary/mappings/recordMapping.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { suggestColumns } from './suggestColumns.ts';

/** What only a record has. */
export const OF_RECORDS = [
  'course',
  'attempt',
  'completed',
  'status',
  'success',
  'scoreRaw',
  'scoreMax',
  'seconds',
] as const;

/** Whether a table that no reader knows may hold records: it says who, and so many things that only a record has. */
export function looksLikeRecords({ rows }: TableHead, least: number): boolean {
  const suggested = suggestColumns(rows[headerRowOf(rows) ?? 0] ?? []);
  const held = OF_RECORDS.filter((field) => suggested[field] !== undefined);
  return saysWho(suggested) && held.length >= least;
}
