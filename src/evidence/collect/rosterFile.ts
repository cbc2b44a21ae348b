import { openTable } from '../intake/openTable.ts';
import type { DateOrder } from '../readers/reader.ts';
import { readRoster, type RosterRead } from '../roster/readRoster.ts';
import type { RosterRow } from '../roster/roster.ts';
import type { GivenFile } from './given.ts';

/**
 * Reads the list of people who should have completed, from CSV or a workbook's first sheet.
 * @throws HoldError when it has no column for id or mail.
 */
export async function readRosterFile(
  file: GivenFile,
  dateOrder: DateOrder | null,
): Promise<RosterRead> {
  const rows: RosterRow[] = [];
  const intake = openTable(file.name, () => (cells, row) => {
    rows.push({ row, cells: [...cells] });
  });
  for await (const bytes of file.pieces()) intake.push(bytes);
  intake.end();
  return readRoster(rows, file.name, dateOrder);
}
