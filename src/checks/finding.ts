import type { RuleName } from './ruleName.ts';

/** A place in a text file; both numbers begin at 1. */
export interface Place {
  line: number;
  column: number;
}

/** One thing an author has to mend. */
export interface Finding extends Place {
  rule: RuleName;
  /** Path of the file as it was given to the check. */
  path: string;
  /** What is wrong and what was expected. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** A file as the checks see it: `content/<course>/lesson.mdx` and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Where the whole of a file is meant. */
export const FILE_START: Place = { line: 1, column: 1 };

/** Only the place of a thing that has one. */
export function placeOf({ line, column }: Place): Place {
  return { line, column };
}

/** Orders findings by file, line and column. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
