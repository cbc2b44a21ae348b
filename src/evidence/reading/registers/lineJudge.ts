import type { Finding } from '../../vocabulary/registerPart.ts';
import type { LogLine, RegisterLine } from './line.ts';
import type { FoundSheet } from './recogniseSheet.ts';

/** Hears the lines of a sheet as they are read, and says at the end what in them does not agree with the policy. */
export interface LineJudge<Line> {
  take: (line: Line) => void;
  /** What was found in the lines so far; their order does not matter. */
  findings: () => Finding[];
}

type Found<Sheet extends FoundSheet['sheet']> = Extract<
  FoundSheet,
  { sheet: Sheet }
>;

/** Opens a judge for a sheet of each kind. The rules stand in known/registers; what reads knows none of them. */
export interface SheetJudges {
  register: (found: Found<'register'>, file: string) => LineJudge<RegisterLine>;
  log: (found: Found<'log'>, file: string) => LineJudge<LogLine>;
}
