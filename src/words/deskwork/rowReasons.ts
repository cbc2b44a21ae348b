import type { FieldFault, RowField } from '../../domain/deskwork/judgeRow.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Subject } from '../../schema/deskwork.ts';
import { capital, counted } from '../phrasing.ts';
import { wantedWords, whyApproved, whyNotApproved } from './approverWords.ts';

type Cell = 'reason' | 'risk' | 'controls';

/** Why a field of a line is wrong, with the values of the policy. */
export function whyFault(
  { field, fault }: FieldFault,
  { row, reviewBy, days }: ShownRow,
  rule: ExceptionRule,
  today: string,
): string {
  switch (fault) {
    case 'expired':
      return `Its review date was ${reviewBy ?? ''} and today is ${today}. Silence does not renew it.`;
    case 'too_long':
      return days === null
        ? 'It has no review date, so it never ends.'
        : `It runs ${counted(days, 'day')}, and the policy allows ${rule.maxDays}.`;
    case 'unowned':
      return 'Nobody approved it, so nobody carries the risk.';
    case 'wrong_approver':
      return `${capital(whyNotApproved(row.approvers, rule))}.`;
    case 'unjustified':
      return isCell(field) ? whyWeak(field, row[field]?.text) : '';
  }
}

function isCell(field: RowField): field is Cell {
  return field === 'reason' || field === 'risk' || field === 'controls';
}

const cellNames: Record<Cell, string> = {
  reason: 'reason',
  risk: 'risk',
  controls: 'control',
};

function whyWeak(cell: Cell, text: string | undefined): string {
  const name = cellNames[cell];
  if (text === undefined) return `The cell for the ${name} is empty.`;
  return `“${text}” is not a ${name}.`;
}

const wantedOf: Record<Cell, string> = {
  reason: 'why MFA cannot be used there',
  risk: 'what a thief could reach or do',
  controls: 'what guards the account in place of MFA',
};

/**
 * What a field should say instead.
 * @param subject what the line is about, from whose words an example is taken.
 */
export function shouldSay(
  { field, fault }: FieldFault,
  { latest }: ShownRow,
  rule: ExceptionRule,
  subject: Subject | undefined,
): string {
  switch (fault) {
    case 'expired':
      return `It should have a new date, after the exception was justified and approved afresh for at most ${counted(rule.maxDays, 'day')}; else it is withdrawn.`;
    case 'too_long':
      return `It should be ${latest} at the latest.`;
    case 'unowned':
    case 'wrong_approver':
      return `It should name ${wantedWords(rule)}.`;
    case 'unjustified':
      return isCell(field) ? shouldGive(field, subject) : '';
  }
}

function shouldGive(cell: Cell, subject: Subject | undefined): string {
  const such = subject ? `, such as “${subject[cell]}”` : '';
  return `It should say ${wantedOf[cell]}${such}.`;
}

/** Why a field of a line is in order. */
export function whyInOrder(
  field: RowField,
  { row, days }: ShownRow,
  rule: ExceptionRule,
): string {
  if (isCell(field))
    return row[field]
      ? `It says ${wantedOf[field]}.`
      : 'The policy does not ask for it.';
  if (field === 'approver')
    return row.approvers.length === 0
      ? 'The policy does not ask for one.'
      : `${capital(whyApproved(row.approvers, rule))}.`;
  return days === null
    ? 'The policy does not ask for a date.'
    : `It runs ${days} of at most ${counted(rule.maxDays, 'day')}, and they are not over.`;
}

/** Why a line is sound. */
export function whySound(
  { row, reviewBy, days }: ShownRow,
  rule: ExceptionRule,
): string {
  return `It has a reason, a risk and controls; ${whyApproved(row.approvers, rule)}; it runs ${days ?? 0} of at most ${counted(rule.maxDays, 'day')}, until ${reviewBy ?? ''}.`;
}
