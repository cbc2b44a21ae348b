import type { Told } from '../../../errors.ts';

/** The members of an object that holds the list, such as `format` and `more`; empty for a bare list. */
export type Around = Readonly<Record<string, unknown>>;

/** Why a file cannot be read at all. */
export type JsonRefusal = Told;

export interface JsonLimits {
  /** Characters of one value. */
  valueChars: number;
  /** Levels of lists and objects in one value. */
  depth: number;
  /** Characters of the file. */
  fileChars: number;
}

/** A registration with a thousand answers has 300 kB and 8 levels. */
export const JSON_LIMITS: JsonLimits = {
  valueChars: 4_000_000,
  depth: 64,
  fileChars: 4_000_000_000,
};

export interface JsonListener {
  /** `row` counts the values of the file from 1; `around` holds what stood before the list. */
  onValue(value: unknown, row: number, around: Around): void;
  onUnreadable(row: number, reason: string): void;
}

export interface JsonRead {
  /** Values, unreadable ones included. */
  rows: number;
  refusal: JsonRefusal | null;
  /** What the manager should know, such as a file that is one page of several. */
  notices: string[];
}

/** The names under which reports keep their list. */
export const LIST_NAMES: ReadonlySet<string> = new Set([
  'registrations',
  'statements',
  'records',
]);
