import { holdError } from '../../../errors.ts';
import {
  lacksColumn,
  mapperWords,
  nothingSaid,
} from '../../../words/workshop/evidence/reading/mapper.ts';
import {
  columnAsks,
  columnDates,
  headedScoreMax,
  headedTimeUnit,
} from './columnAsks.ts';
import { readColumnRows } from './columnRows.ts';
import { proposedMapping } from '../shipped/proposedMapping.ts';
import { headerRowOf } from '../headings/headerRow.ts';
import {
  columnLabels,
  rowWithLabels,
  samplesOf,
} from '../headings/headings.ts';
import {
  MAPPED_FIELDS,
  type MappedField,
  type Mapping,
} from '../../vocabulary/mappings/recordMapping.ts';
import type { Ask } from '../../vocabulary/asks.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import type { TableReader } from './reader.ts';

const SAMPLE_ROWS = 8;

/** Reads any table whose columns a person has pointed at. */
export const mapper: TableReader = {
  kind: 'table',
  id: 'mapper',
  name: mapperWords.name,
  certainty: 'unverified',
  basis: mapperWords.basis,
  limits: [
    {
      what: 'interactions',
      why: mapperWords.noAnswers,
      instead: null,
    },
    {
      what: 'override',
      why: mapperWords.noOverride,
      instead: null,
    },
  ],
  recognise(head) {
    const proposed = proposedMapping(head);
    const headerRow = proposed?.headerRow ?? headerRowOf(head.rows);
    if (headerRow === null) return null;
    return {
      reader: 'mapper',
      reason: proposed?.reason ?? mapperWords.toBeSaid,
      asks: [
        {
          ask: 'mapping',
          columns: columnLabels(head.rows[headerRow] ?? []),
          rows: head.rows
            .slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS)
            .map((row) => [...row]),
          proposal: proposed?.proposal ?? null,
        },
      ],
    };
  },
  open(head, facts, answers) {
    const mapping = answers.mapping;
    if (!mapping) throw holdError(nothingSaid);
    const places = mappedPlaces(head, mapping);
    const { headerRow, columns } = places;
    const read = readColumnRows(
      {
        system: 'Mapped table',
        report: mapping.name,
        columns,
        labels: columnLabels(head.rows[headerRow] ?? []),
        statuses: new Map(
          Object.entries({ ...mapping.statuses, ...answers.statuses }),
        ),
        scoreMax: headedScoreMax(head, places) ?? answers.scoreMax ?? null,
        timeUnit: headedTimeUnit(head, places) ?? answers.timeUnit ?? null,
        namesCourses: samplesOf(head, headerRow, [columns.course]).length > 0,
        dates: columnDates(head, places, answers),
      },
      facts,
    );
    return { headerRow: headerRow + 1, read };
  },
};

/**
 * What is still to be asked once the columns are known: zone, order of dates, highest score.
 * @throws HoldError when the table lacks a column of the mapping.
 */
export function asksUnderMapping(head: TableHead, mapping: Mapping): Ask[] {
  return columnAsks(head, mappedPlaces(head, mapping));
}

/** Whether the table has all columns of a mapping. */
export function mappingFits(
  { rows }: TableHead,
  { columns }: Mapping,
): boolean {
  return rowWithLabels(rows, Object.values(columns)) >= 0;
}

/**
 * Where the columns of a mapping stand, from 0.
 * @throws HoldError when the table lacks one of them.
 */
export function mappedPlaces(
  head: TableHead,
  mapping: Mapping,
): { headerRow: number; columns: Partial<Record<MappedField, number>> } {
  // With a mapping at hand, the row that has its headings is the header.
  const fits = rowWithLabels(head.rows, Object.values(mapping.columns));
  const headerRow = fits >= 0 ? fits : (headerRowOf(head.rows) ?? 0);
  const labels = columnLabels(head.rows[headerRow] ?? []);
  const columns: Partial<Record<MappedField, number>> = {};
  for (const field of MAPPED_FIELDS) {
    const label = mapping.columns[field];
    if (label === undefined) continue;
    const column = labels.indexOf(label);
    if (column < 0) throw holdError(lacksColumn(label, mapping.name));
    columns[field] = column;
  }
  return { headerRow, columns };
}
