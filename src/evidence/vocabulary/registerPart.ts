import type { FileAnswers } from './answers.ts';

/** One thing in the exception register or the reset log that does not agree with the policy. */
export interface Finding {
  /** `missing_approver`, `over_limit`, … */
  rule: string;
  severity: 'gap' | 'pattern';
  /** In words: what, in which line, and what to do. */
  message: string;
  file: string;
  /** Counted from 1, header included; several for a pattern. */
  rows: number[];
}

/** A register or a log as the report shows it. */
export interface RegisterPart {
  kind: 'register' | 'log';
  file: string;
  sha256: string;
  lines: number;
  /** What a person said where the file does not. */
  answers: FileAnswers;
  /** The first of them, at most 1,000. */
  unreadable: { row: number; reason: string }[];
  /** How many there are. */
  unreadableLines: number;
  /** The first rows that are notes and no lines, at most 1,000; without text where it may name somebody who is not shown. */
  notes: { row: number; text: string | null }[];
  /** How many there are. */
  noteRows: number;
  findings: Finding[];
}
