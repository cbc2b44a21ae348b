import type { FileAsks } from '../../evidence/reading/files/fileOutcome.ts';
import type { FileSummary } from '../../evidence/reading/files/fileSummary.ts';
import type { Refusal } from '../form/refusal.ts';
import type { CourseLine } from '../../evidence/known/report/courseLines.ts';
import type { CourseChoice } from '../../evidence/collect/courseTally.ts';
import type { ChosenSettings } from '../../evidence/settings/settings.ts';
import type { AnsweredFile } from '../../evidence/vocabulary/answers.ts';

/** What the form holds when its button is pressed. Files are read by the worker, in pieces. */
export interface Request {
  files: File[];
  roster: File | null;
  releases: File[];
  policy: File | null;
  answers: AnsweredFile[];
  settings: Omit<ChosenSettings, 'files'>;
  /** Of pseudonyms; empty for none. */
  key: string;
}

/** A file that was chosen in one field and belongs into the other. */
export interface Misplaced {
  file: string;
  belongs: 'roster' | 'files';
}

/** What the page tells its worker. */
export type Order =
  /** Sent once, at the beginning, so that nothing has to be fetched later. */
  | {
      kind: 'prepare';
      /** The address of the site's root, which ends in a slash. */
      site: string;
      /** What the site was built with, as the page carries it. */
      house: string;
    }
  | { kind: 'make'; request: Request };

export type Reply =
  /** Something has to be said that the files do not say. */
  | { kind: 'asks'; asks: FileAsks[]; files: FileSummary[] }
  /** Which of the titles in the files are the course. */
  | { kind: 'courses'; courses: CourseChoice[]; files: FileSummary[] }
  | {
      kind: 'refused';
      refusal: Refusal;
      files: FileSummary[];
      misplaced: Misplaced[];
    }
  /** The report; the pack follows. */
  | { kind: 'report'; report: ReportOnPage; files: FileSummary[] }
  | { kind: 'made'; made: Made };

/** The report, ready to be shown and to be kept. */
export interface ReportOnPage {
  title: string;
  /** Markup of ours; text of others is escaped in it. */
  body: string;
  /** The report alone, as a file. */
  page: string;
  courses: CourseLine[];
  /** What should stop somebody before the first figure. */
  stops: string[];
  /** To make the same pack again, as a file. */
  settings: string;
}

export interface Made {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the pack, hexadecimal. */
  sha256: string;
}
