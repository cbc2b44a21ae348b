import Papa from 'papaparse';

import { neutraliseFormula } from '../../../ground/cellFormulas.ts';
import type { Cell } from './cells.ts';

/** Excel takes a CSV file for the local code page unless it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** So many rows make a part: long tables do not fit one string. */
const ROWS_A_PART = 2_000;

/**
 * A table as CSV, part by part: RFC 4180 with CRLF line ends, UTF-8 with a byte order
 * mark, texts that look like formulas made text. A cell that is unknown is empty.
 */
export function* csvParts(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield BYTE_ORDER_MARK + lines([[...columns]]);
  let part: Cell[][] = [];
  for (const row of rows) {
    part.push(
      row.map((cell) =>
        typeof cell === 'string' ? neutraliseFormula(cell) : cell,
      ),
    );
    if (part.length < ROWS_A_PART) continue;
    yield lines(part);
    part = [];
  }
  if (part.length > 0) yield lines(part);
}

function lines(rows: Cell[][]): string {
  return `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
