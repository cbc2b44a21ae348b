import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type {
  RowFault,
  RowMark,
  RowVerdict,
} from '../../domain/deskwork/registerRule.ts';
import type { ShownRow } from '../../stores/deskwork/register.ts';
import { counted } from '../../words/phrasing.ts';

/** The marks in the order of the list to choose from. */
export const markWords: [mark: RowMark, words: string][] = [
  ['sound', 'Sound'],
  ['expired', 'Expired'],
  ['too_long', 'Runs too long'],
  ['unowned', 'No approver'],
  ['wrong_approver', 'Wrong approver'],
  ['unjustified', 'Not justified'],
];

/** The words of a mark. */
export function wordsOfMark(mark: RowMark): string {
  return markWords.find(([it]) => it === mark)?.[1] ?? '';
}

/** Why a line has a fault, with the values of the policy. */
export function whyFault(
  fault: RowFault,
  { row, reviewBy, days, weak }: ShownRow,
  rule: ExceptionRule,
  today: string,
): string {
  switch (fault) {
    case 'expired':
      return `Its review date was ${reviewBy ?? ''} and today is ${today}. It has to be justified afresh or withdrawn; silence does not renew it.`;
    case 'too_long':
      return days === null
        ? 'It has no review date, so it never ends.'
        : `It runs ${counted(days, 'day')}, and the policy allows ${rule.maxDays}.`;
    case 'unowned':
      return 'Nobody approved it, so nobody carries the risk.';
    case 'wrong_approver':
      return `The policy asks for a business owner. The ${row.approver?.title ?? ''} is not one, and would not bear the loss.`;
    case 'unjustified':
      return weak.map((cell) => whyWeak(cell, row[cell]?.text)).join(' ');
  }
}

function whyWeak(cell: ShownRow['weak'][number], text?: string): string {
  const names = { reason: 'reason', risk: 'risk', controls: 'control' };
  const name = names[cell];
  if (text === undefined) return `The cell for the ${name} is empty.`;
  return `“${text}” is not a ${name}.`;
}

/** Why a line is sound. */
export function whySound(
  { row, reviewBy, days }: ShownRow,
  rule: ExceptionRule,
): string {
  return `It has a reason, a risk and controls; the ${row.approver?.title ?? ''} owns the risk; it runs ${days ?? 0} of at most ${counted(rule.maxDays, 'day')}, until ${reviewBy ?? ''}.`;
}

/** What a verdict says, before the reasons. */
export function verdictWords(mark: RowMark, { kind }: RowVerdict): string {
  switch (kind) {
    case 'rightly_sound':
    case 'rightly_flagged':
      return `Right: ${wordsOfMark(mark).toLowerCase()}.`;
    case 'missed':
      return 'You called it sound, and it is not.';
    case 'other_fault':
      return `Not sound, but you said ${wordsOfMark(mark).toLowerCase()}.`;
    case 'false_alarm':
      return `You said ${wordsOfMark(mark).toLowerCase()}, but it is sound.`;
  }
}
