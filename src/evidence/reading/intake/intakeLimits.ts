import { HoldError } from '../../../errors.ts';

/** The most that a file may hold, so that a hostile or broken one cannot fill the memory. */
export interface IntakeLimits {
  /** Bytes of a file; a workbook is held in memory whole, so it has a limit of its own. */
  fileBytes: number;
  workbookBytes: number;
  /** Bytes of a workbook's parts, unpacked. */
  unpackedBytes: number;
  /** Characters of one row. */
  rowLength: number;
  columns: number;
}

export const INTAKE_LIMITS: IntakeLimits = {
  fileBytes: 2_000_000_000,
  workbookBytes: 100_000_000,
  unpackedBytes: 400_000_000,
  rowLength: 1_000_000,
  columns: 2_000,
};

/** The file is larger than the limit, in bytes. */
export function tooLarge(limit: number): HoldError {
  return new HoldError(
    'The file is too large.',
    `It holds more than ${limit} bytes, which is more than a report of one course needs.`,
    'Export a shorter period, or save a workbook as CSV.',
  );
}

/** A row is longer than the limit, in characters. `row` counts from 1; null when nobody has counted. */
export function rowTooLong(row: number | null, limit: number): HoldError {
  return new HoldError(
    'The file is no table that can be read.',
    `${row === null ? 'A row' : `Row ${row}`} is longer than ${limit} characters. Either the file is something else, or a quotation mark in that row is never closed.`,
    'Open the file in a text editor, look at that row, and export it again.',
  );
}

/** The file ends inside a quotation. `row` counts from 1. */
export function neverClosed(row: number): HoldError {
  return new HoldError(
    'The file is no table that can be read.',
    `A quotation mark in row ${row} is never closed, so the rest of the file would be one cell.`,
    'The export may have broken off: export it again. Or open the file in a text editor and look at that row.',
  );
}

/** A row has more columns than the limit. `row` counts from 1. */
export function tooManyColumns(row: number, limit: number): HoldError {
  return new HoldError(
    'The file has too many columns.',
    `Row ${row} has more than ${limit} columns.`,
    'Export fewer columns, or check that the file is a report of one course.',
  );
}
