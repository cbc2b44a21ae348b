import type { Ask } from '../../vocabulary/asks.ts';
import type { MappedField } from '../../vocabulary/mappings/recordMapping.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { asksAboutDates } from '../dates/dateOrder.ts';
import { samplesOf, type Found } from '../headings/headings.ts';
import { readScore } from './values.ts';

/** What a person has to say about a table with these columns. */
export function columnAsks(
  head: TableHead,
  { headerRow, columns }: Found<MappedField>,
): Ask[] {
  const dates = samplesOf(head, headerRow, [
    columns.started,
    columns.completed,
  ]);
  const scores =
    columns.scoreMax === undefined
      ? samplesOf(head, headerRow, [columns.scoreRaw]).filter(
          (cell) => (readScore(cell)?.max ?? null) === null,
        )
      : [];
  return [
    ...asksAboutDates(dates),
    ...(scores.length > 0
      ? [{ ask: 'scoreMax' as const, samples: scores.slice(0, 5) }]
      : []),
  ];
}
