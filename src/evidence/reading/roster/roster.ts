import type { CalendarDay } from '../../../ground/days.ts';

/** Somebody who should have done the course. */
export interface RosterPerson {
  id: string | null;
  /** Another id that records may know this person by, such as the one for logging in. */
  account: string | null;
  mail: string | null;
  name: string | null;
  unit: string | null;
  manager: string | null;
  start: CalendarDay | null;
  /** Rows of the roster that name this person, counted from 1, header included. */
  rows: number[];
}

/** One row of a table, as a reader of tables gives it. */
export interface RosterRow {
  /** Counted from 1, header included. */
  row: number;
  cells: readonly string[];
}

export interface Roster {
  file: string;
  sha256: string;
  people: RosterPerson[];
  /** Rows that name nobody, or hold a date that cannot be read. */
  unreadable: { row: number; reason: string }[];
  /** Duplicates and contradictions, in words that name rows and no person. */
  problems: string[];
}
