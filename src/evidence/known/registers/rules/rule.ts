import type { Policy } from '../../../../schema/policy.ts';
import type { DayNumber } from '../../../../ground/days.ts';
import type {
  LogField,
  RegisterField,
} from '../../../vocabulary/mappings/registerFields.ts';
import type { OpenException, DatedRequest } from '../patternLines.ts';
import type { LogLine, RegisterLine } from '../../../reading/registers/line.ts';
import type {
  LogMapping,
  RegisterMapping,
} from '../../../vocabulary/mappings/registerMapping.ts';

/** What the lines are held against. */
export interface Given<Words> {
  policy: Policy;
  /** The day that dates are held against. */
  asOf: DayNumber;
  words: Words;
}

/**
 * A rule that one line alone can break. It never names a person or an account: the pack
 * may go out under pseudonyms, and the number of the line says whom it is about.
 */
export interface LineRule<AnyLine, Field, Words> {
  /** Stable; stands in the pack. */
  id: string;
  /** Without these columns, or where such a cell cannot be read, nobody can say. */
  needs: readonly Field[];
  /** Whether the policy asks for it; always, when there is none. */
  asked?: (policy: Policy) => boolean;
  /** What is wrong, why it matters and what to do; null when nothing is. */
  check: (line: AnyLine, given: Given<Words>) => string | null;
}

/** A rule that shows only across lines; it sees what is kept of them, in the order of the file. */
export interface PatternRule<Kept, Field> {
  id: string;
  needs: readonly Field[];
  find: (
    lines: readonly Kept[],
  ) => { lines: readonly Kept[]; message: string }[];
}

type RegisterWords = RegisterMapping['words'];
export type RegisterGiven = Given<RegisterWords>;
export type RegisterRule = LineRule<RegisterLine, RegisterField, RegisterWords>;
export type RegisterPattern = PatternRule<OpenException, RegisterField>;

type LogWords = LogMapping['words'];
export type LogGiven = Given<LogWords>;
export type LogRule = LineRule<LogLine, LogField, LogWords>;
export type LogPattern = PatternRule<DatedRequest, LogField>;
