import type {
  FieldFault,
  RowField,
  RowVerdict,
} from '../../domain/deskwork/judgeRow.ts';
import type { RowFault } from '../../domain/deskwork/registerRule.ts';
import type { ShownRow } from '../../domain/deskwork/shownRow.ts';
import { capital, counted } from '../phrasing.ts';
import { namesOf } from './approverWords.ts';

/** The fields of a line as they are labelled, in their order. */
export const fieldLabels: [field: RowField, label: string][] = [
  ['reason', 'Reason'],
  ['risk', 'Risk'],
  ['controls', 'Controls'],
  ['approver', 'Approver'],
  ['review', 'Review by'],
];

/** What is said of a line all of whose fields are in order. */
export const NOTHING_WRONG = 'Nothing is wrong here';

/** The words of a fault. */
export const faultWords: Record<RowFault, string> = {
  expired: 'Expired',
  too_long: 'Runs too long',
  unowned: 'No approver',
  wrong_approver: 'Wrong approver',
  unjustified: 'Not justified',
};

const EMPTY = 'empty';

/** What a field of a line says. */
export function fieldText(
  field: RowField,
  { row, approvedOn, reviewBy, days }: ShownRow,
): string {
  switch (field) {
    case 'reason':
    case 'risk':
    case 'controls':
      return row[field]?.text ?? EMPTY;
    case 'approver':
      return namesOf(row.approvers) || EMPTY;
    case 'review':
      return days === null || reviewBy === null
        ? `${EMPTY}; approved on ${approvedOn}`
        : `${reviewBy}, approved on ${approvedOn} for ${counted(days, 'day')}`;
  }
}

const nouns: Record<RowField, string> = {
  reason: 'the reason',
  risk: 'the risk',
  controls: 'the controls',
  approver: 'the approver',
  review: 'the review date',
};

function inSentence(field: RowField, one: string, several: string): string {
  return `${nouns[field]} ${field === 'controls' ? several : one}`;
}

function whatIsWrong({ field, fault }: FieldFault, shown: ShownRow): string {
  const is = inSentence(field, 'is', 'are');
  switch (fault) {
    case 'expired':
      return `${is} past`;
    case 'too_long':
      return `${is} too late`;
    case 'unowned':
      return `${is} missing`;
    case 'wrong_approver':
      return `${is} not the right one`;
    case 'unjustified':
      return fieldText(field, shown) === EMPTY
        ? `${is} missing`
        : inSentence(field, 'does not count', 'do not count');
  }
}

/** Whether a mark was right, and what is wrong with the line. */
export function verdictWords(verdict: RowVerdict, shown: ShownRow): string {
  const found =
    'found' in verdict
      ? verdict.found.map((it) => whatIsWrong(it, shown)).join(', ')
      : '';
  switch (verdict.kind) {
    case 'rightly_sound':
      return 'Right: nothing is wrong here.';
    case 'rightly_flagged':
      return `Right: ${found}.`;
    case 'missed':
      return `Not right, something is wrong: ${found}.`;
    case 'other_field':
      return `Not right: ${inSentence(verdict.field, 'is', 'are')} in order. ${capital(found)}.`;
    case 'false_alarm':
      return `Not right: ${inSentence(verdict.field, 'is', 'are')} in order, and so is the rest of the line.`;
  }
}
