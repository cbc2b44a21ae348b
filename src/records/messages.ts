import type { Answers, Ask } from '../evidence/readers/reader.ts';
import type { Report } from '../evidence/report/report.ts';

/** What the form holds when its button is pressed. Files are read by the worker, in pieces. */
export interface Request {
  /** The address of the site's root, which ends in a slash. */
  site: string;
  /** What the site was built with, as the page carries it. */
  house: string;
  files: File[];
  roster: File | null;
  releases: File[];
  policy: File | null;
  mapping: File | null;
  answers: Answers;
  /** YYYY-MM-DD. */
  asOf: string;
  names: Report['names'];
  key: string;
}

/** One file in words: what it is, and what became of it. */
export interface FileSaid {
  file: string;
  lines: string[];
}

/** Why nothing came of a file or of the whole, and what to do. */
export interface Trouble {
  what: string;
  why: string;
  fix: string;
}

export type Reply =
  | { kind: 'progress'; doing: string; done: number; of: number }
  /** Something has to be said that the files do not say. */
  | { kind: 'asks'; asks: { file: string; ask: Ask }[]; files: FileSaid[] }
  | { kind: 'refused'; troubles: Trouble[]; files: FileSaid[] }
  | { kind: 'made'; made: Made; files: FileSaid[] };

export interface Made {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  /** The report alone, as a file. */
  html: string;
  /** Label and value. */
  figures: [string, string][];
  notices: string[];
}
