import { INTAKE_LIMITS } from '../../../../../../src/evidence/reading/intake/intakeLimits.ts';
import { readWorkbook } from '../../../../../../src/evidence/reading/intake/workbook/readWorkbook.ts';

/** The rows of each sheet by its number in the sheet, as our reader gives them. */
export function rowsOf(bytes: Uint8Array): Record<string, string[][]> {
  return Object.fromEntries(
    readWorkbook(bytes, INTAKE_LIMITS).map((sheet) => {
      const rows: string[][] = [];
      sheet.read((cells, row) => {
        while (rows.length < row - 1) rows.push([]);
        rows[row - 1] = cells;
        return true;
      });
      return [sheet.name, rows];
    }),
  );
}
