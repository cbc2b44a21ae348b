import { HoldError } from '../../../errors.ts';
import { rowReasons } from '../../../words/workshop/evidence/reading/rows.ts';
import type { UnknownCell } from '../cells/unknownCell.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { proposedMapping } from '../shipped/proposedMapping.ts';
import { jsonTable, type JsonTable } from './jsonTable.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { Mapping } from '../../vocabulary/mappings/recordMapping.ts';
import { looksLikeRecords } from './looksLikeRecords.ts';
import { asksUnderMapping, mapper, mappingFits } from './mapper.ts';
import type { JsonReader, Recognised, RowResult } from './reader.ts';

/** Rows of the first value that are looked at. */
const HEAD_ROWS = 40;

type Read = ReturnType<typeof mapper.open>['read'];

const { id, name, certainty, basis, limits } = mapper;

/** JSON that makes a table for which a mapping is shipped: its columns are asked about as those of any other. */
export const MAPPED_JSON: JsonReader = {
  kind: 'json',
  id,
  name,
  certainty,
  basis,
  limits,
  recognise(first) {
    const head = headIn(first);
    if (!head) return null;
    const proposed = proposedMapping(head);
    return proposed && recognisedBy(head, proposed.proposal.mapping);
  },
  open(facts, answers) {
    let table: JsonTable | null = null;
    let read: Read | null = null;
    return (value, row) => {
      table ??= jsonTable(value);
      if (!table) return { kind: 'unreadable', reason: rowReasons.noObject };
      read ??= mapper.open(headOf(table, value, facts), facts, answers).read;
      return together(rowsRead(table.rows(value), read, row));
    };
  },
};

/**
 * JSON as a person has said that it is read, whoever else knows it; null when nobody has,
 * or only of all files and this one has other names.
 */
export function jsonAsSaid(
  first: unknown,
  { mapping, forAll, byColumns }: FileAnswers,
): Recognised | null {
  const head = headIn(first);
  if (!head) return null;
  if (mapping)
    return forAll && !mappingFits(head, mapping)
      ? null
      : recognisedBy(head, mapping);
  return byColumns ? mapper.recognise(head) : null;
}

/** JSON that nobody knows, and that looks like records: its columns are asked about. */
export function jsonByColumns(first: unknown): Recognised | null {
  const head = headIn(first);
  return head && looksLikeRecords(head, 1) ? mapper.recognise(head) : null;
}

function headIn(first: unknown): TableHead | null {
  const table = jsonTable(first);
  return table && headOf(table, first, { file: '' });
}

function recognisedBy(head: TableHead, mapping: Mapping): Recognised | null {
  const recognised = mapper.recognise(head);
  const asks = asksUnderMapping(head, mapping);
  return recognised && { ...recognised, asks: [...recognised.asks, ...asks] };
}

function headOf(
  { labels, rows }: JsonTable,
  value: unknown,
  { file }: Pick<TableHead, 'file'>,
): TableHead {
  return {
    file,
    sheet: null,
    rows: [labels, ...rows(value).slice(0, HEAD_ROWS)],
  };
}

function rowsRead(
  rows: readonly string[][],
  read: Read,
  row: number,
): RowResult[] {
  try {
    return rows.map((cells) => read(cells, row));
  } catch (error) {
    // Only a later value has a date that calls for an answer.
    if (!(error instanceof HoldError)) throw error;
    const reason = `${error.message} ${error.fix}`;
    return [{ kind: 'unreadable', reason }];
  }
}

/** What the rows of one value came to: one that cannot be read leaves nothing of it. */
function together(results: readonly RowResult[]): RowResult {
  const records: EvidenceRecord[] = [];
  const unknown: UnknownCell[] = [];
  let skipped: RowResult = { kind: 'skipped', reason: rowReasons.noRows };
  const words = results.flatMap((one) =>
    one.kind === 'unreadable' ? (one.words ?? []) : [],
  );
  for (const result of results) {
    if (result.kind === 'unreadable') return { ...result, words };
    if (result.kind === 'skipped' || result.kind === 'note') skipped = result;
    else {
      records.push(...result.records);
      unknown.push(...(result.unknown ?? []));
    }
  }
  return records.length > 0 ? { kind: 'records', records, unknown } : skipped;
}
