import { mapperWords } from '../../../words/workshop/evidence/reading/mapper.ts';
import { visible } from '../../../ground/quoted.ts';
import { asksUnderMapping, mapper } from '../readers/mapper.ts';
import { readRows } from '../readers/readRows.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import {
  exportOutcome,
  openAsks,
  withShipped,
  type FileAsks,
  type OpenedExport,
} from './fileOutcome.ts';
import type { OpenWith } from './inputFile.ts';
import { noExport } from './wrongKind.ts';

/**
 * Opens a table that no reader knows by what a person has said of its columns and its
 * words, or asks for that. Null when it has no headings to point at.
 * @throws HoldError when it is the roster, or lacks a column of the mapping.
 */
export function openMappedTable(
  head: TableHead,
  facts: FileFacts,
  { answers: said, onRecord }: OpenWith,
): OpenedExport | FileAsks | null {
  const found = mapper.recognise(head);
  if (!found) return null;
  const answers = withShipped(found.asks, said);
  const recognised = answers.mapping
    ? { ...found, reason: mapperWords.saidBy(visible(answers.mapping.name)) }
    : found;
  const { name, id } = mapper;
  const asked = { kind: 'asks', facts, recognised, name, answers } as const;
  const { mapping } = answers;
  if (!mapping) {
    const roster = said.byColumns ? null : noExport(head);
    if (roster) throw roster;
    return { ...asked, asks: recognised.asks };
  }
  const asks = openAsks(asksUnderMapping(head, mapping), answers);
  if (asks.length > 0) return { ...asked, asks };
  const rows = readRows(mapper, recognised, head, facts, answers, (record) => {
    onRecord(record, id);
  });
  return {
    kind: 'export',
    onRow: rows.onRow,
    outcome: (notices) => exportOutcome(asked, rows, notices),
  };
}
