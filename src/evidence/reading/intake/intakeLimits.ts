import { holdError, type HoldError } from '../../../errors.ts';
import { intakeFaults } from '../../../words/workshop/evidence/reading/intake.ts';

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
  return holdError(intakeFaults.tooLarge(limit));
}

/** A row is longer than the limit, in characters. `row` counts from 1; null when nobody has counted. */
export function rowTooLong(row: number | null, limit: number): HoldError {
  return holdError(intakeFaults.rowTooLong(row, limit));
}

/** The file ends inside a quotation. `row` counts from 1. */
export function neverClosed(row: number): HoldError {
  return holdError(intakeFaults.neverClosed(row));
}

/** A row has more columns than the limit. `row` counts from 1. */
export function tooManyColumns(row: number, limit: number): HoldError {
  return holdError(intakeFaults.tooManyColumns(row, limit));
}
