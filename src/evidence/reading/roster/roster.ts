import type { CalendarDay } from '../../../ground/days.ts';
import type { Presence } from '../../vocabulary/leavers.ts';

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
  /** The last day on which this person is here. */
  lastDay: CalendarDay | null;
  /** What a word of the roster says, which has no day. */
  presence: Presence | null;
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
