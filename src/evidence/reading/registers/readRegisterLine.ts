import { cellReader } from './cellReader.ts';
import type { ReadDate } from './readDate.ts';
import { REGISTER_FIELDS } from '../../vocabulary/mappings/registerFields.ts';
import type { RegisterField } from '../../vocabulary/mappings/registerFields.ts';
import type { LineRead, RegisterLine } from './line.ts';
import type { RegisterMapping } from '../../vocabulary/mappings/registerMapping.ts';

/** Reads one line of the exception register. */
export function readRegisterLine(
  cells: readonly string[],
  row: number,
  places: ReadonlyMap<RegisterField, number>,
  { words, columns }: RegisterMapping,
  readDate: ReadDate,
): LineRead<RegisterLine> {
  const nameOf = (field: RegisterField) =>
    columns[field] ?? REGISTER_FIELDS[field];
  const read = cellReader(cells, places, nameOf, readDate);
  const { text, unreadable } = read;
  const line: RegisterLine = {
    row,
    unreadable,
    account: text('account'),
    owner: text('owner'),
    reason: text('reason'),
    risk: text('risk'),
    approver: text('approver'),
    approverRole: text('approverRole'),
    controls: text('controls'),
    approvedOn: read.day('approvedOn'),
    reviewBy: read.day('reviewBy'),
    status: read.word('status', [
      ['open', words.open],
      ['closed', words.closed],
    ]),
  };
  return { line, reason: read.reason() };
}
