import type { DayNumber } from '../../ground/days.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import { faultsOfRow, weakCells } from './registerRule.ts';
import type { RegisterRow, RowFault } from './registerRule.ts';

/** The fields of a line that can be wrong, in the order in which they stand. */
export const rowFields = [
  'reason',
  'risk',
  'controls',
  'approver',
  'review',
] as const;
export type RowField = (typeof rowFields)[number];

/** What the learner says of a line: which field is wrong, or that none is. */
export type RowMark = RowField | 'sound';

/** A fault and the field in which it shows. */
export interface FieldFault {
  field: RowField;
  fault: RowFault;
}

/** How a mark stands against the rule. `found` is all that the line has, `field` one that was marked and is in order. */
export type RowVerdict =
  | { kind: 'rightly_sound' }
  | { kind: 'rightly_flagged'; found: FieldFault[] }
  | { kind: 'missed'; found: FieldFault[] }
  | { kind: 'other_field'; field: RowField; found: FieldFault[] }
  | { kind: 'false_alarm'; field: RowField };

/** Everything that is wrong with a line, each fault in the field where it shows. */
export function faultyFields(
  row: RegisterRow,
  today: DayNumber,
  rule: ExceptionRule,
): FieldFault[] {
  return faultsOfRow(row, today, rule).flatMap((fault) =>
    fieldsOf(fault, row, rule).map((field) => ({ field, fault })),
  );
}

function fieldsOf(
  fault: RowFault,
  row: RegisterRow,
  rule: ExceptionRule,
): RowField[] {
  switch (fault) {
    case 'expired':
    case 'too_long':
      return ['review'];
    case 'unowned':
    case 'wrong_approver':
      return ['approver'];
    case 'unjustified':
      return weakCells(row, rule);
  }
}

/** Judges a mark. Of a line with several faults the field of any one of them is right. */
export function judgeRow(
  mark: RowMark,
  row: RegisterRow,
  today: DayNumber,
  rule: ExceptionRule,
): RowVerdict {
  const found = faultyFields(row, today, rule);
  if (mark === 'sound')
    return found.length === 0
      ? { kind: 'rightly_sound' }
      : { kind: 'missed', found };
  if (found.length === 0) return { kind: 'false_alarm', field: mark };
  return found.some(({ field }) => field === mark)
    ? { kind: 'rightly_flagged', found }
    : { kind: 'other_field', field: mark, found };
}

/** Whether a verdict says that the learner was right. */
export function isRight({ kind }: RowVerdict): boolean {
  return kind === 'rightly_sound' || kind === 'rightly_flagged';
}
