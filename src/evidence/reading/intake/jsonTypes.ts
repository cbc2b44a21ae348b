/** The members of an object that holds the list, such as `format` and `more`; empty for a bare list. */
export type Around = Readonly<Record<string, unknown>>;

/** Why a file cannot be read at all. */
export interface JsonRefusal {
  what: string;
  why: string;
  fix: string;
}

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

export const NOT_JSON: JsonRefusal = {
  what: 'The file is no JSON.',
  why: 'It begins neither with [ nor with {.',
  fix: 'Choose the file as the system exported it. A table belongs in a file of its own, .csv or .xlsx.',
};

export const EMPTY: JsonRefusal = {
  what: 'The file is empty.',
  why: 'There is no value in it.',
  fix: 'Export it again; see that the report has any rows.',
};

export function tooLarge(chars: number): JsonRefusal {
  return {
    what: 'The file is too large.',
    why: `It has more than ${chars.toLocaleString('en-GB')} characters.`,
    fix: 'Export it in parts, such as year by year, and give all the parts together.',
  };
}
