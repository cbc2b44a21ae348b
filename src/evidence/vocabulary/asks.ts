import type { MappedMeaning, Mapping } from './mappings/recordMapping.ts';

/** The order in which a source writes the parts of a date in figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a time spent is counted in. */
export const TIME_UNITS = ['seconds', 'minutes', 'hours'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A mapping that comes with this tool, for a layout that nobody could check: taken once a person says so. */
export interface Proposal {
  id: string;
  mapping: Mapping;
}

/** What a person has to say, since the file does not. */
export type Ask =
  /** The source writes local times: an IANA zone is asked for. */
  | { ask: 'zone'; samples: string[] }
  /** `03/07/2026` can be read in two ways. */
  | { ask: 'dateOrder'; samples: string[] }
  /** One score, and nothing says out of how much. */
  | { ask: 'scoreMax'; samples: string[] }
  /** Which sheet of a workbook is the one, where several could be. */
  | { ask: 'worksheet'; sheets: { name: string; columns: string[] }[] }
  /** Times spent in figures alone, under a heading without a unit. */
  | { ask: 'timeUnit'; samples: string[] }
  /** Which columns hold what: only the mapper asks. */
  | {
      ask: 'mapping';
      columns: string[];
      rows: string[][];
      proposal: Proposal | null;
    }
  /** What status words mean that nobody knows; the mapping that lacks them, where the file is read by one. */
  | { ask: 'statuses'; words: string[]; mapping: Mapping | null }
  /** People who look as if somebody had made them to try things. */
  | { ask: 'testUsers'; people: string[]; count: number }
  /** So much of the file cannot be read that its figures may be anything. */
  | {
      ask: 'unread';
      rows: number;
      records: number;
      unreadable: number;
      samples: string[];
    };

/** What has been answered of what a reader asks. */
export interface Answers {
  zone?: string;
  dateOrder?: DateOrder;
  scoreMax?: number;
  /** Name of the sheet of a workbook that is read. */
  worksheet?: string;
  timeUnit?: TimeUnit;
  mapping?: Mapping;
  /** By word, in lower case; a mapping has those of its own. */
  statuses?: Readonly<Record<string, MappedMeaning>>;
  testUsers?: TestUsers;
  /** What cannot be read of the file is to be left out, however much it is. */
  unread?: 'left out';
}

/** Whether people who look like test users count. */
export const TEST_USERS = ['left out', 'counted'] as const;
export type TestUsers = (typeof TEST_USERS)[number];
