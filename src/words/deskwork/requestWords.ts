import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type {
  Decision,
  ElementStands,
  ExceptionRequest,
  RequestVerdict,
} from '../../domain/deskwork/requestRule.ts';
import { elementWords } from '../elements.ts';
import { capital, counted, listed } from '../phrasing.ts';
import { wantedWords, whyApproved, whyNotApproved } from './approverWords.ts';

/** What can be done with a request, in the order of the buttons and in as few words. */
export const decisionButtons: [decision: Decision, words: string][] = [
  ['open', 'Open it'],
  ['return', 'Send it back'],
  ['refuse', 'Refuse it'],
];

const decisionWords: Record<Decision, string> = {
  open: 'Open the exception',
  return: 'Send it back to be completed',
  refuse: 'Refuse it, and offer what fits',
};

/** The words of a decision. */
export function wordsOfDecision(decision: Decision): string {
  return decisionWords[decision];
}

/** Why an element counts or does not, with the values of the policy. */
export function whyElement(
  element: Element,
  counts: boolean,
  request: ExceptionRequest,
  rule: ExceptionRule,
): string {
  const { approvers, ends } = request;
  if (element === 'approver') {
    if (approvers.length === 0) return 'nobody has signed.';
    return counts
      ? `${whyApproved(approvers, rule)}.`
      : `${whyNotApproved(approvers, rule)}.`;
  }
  if (element === 'end_date') {
    if (!ends) return 'it names no end.';
    if (ends.kind === 'vague') return 'these words are not a date.';
    return counts
      ? `${counted(ends.days, 'day')}, and the policy allows ${rule.maxDays}.`
      : `${counted(ends.days, 'day')} is too long; the policy allows ${rule.maxDays}.`;
  }
  const stated = request[element];
  if (!stated)
    return element === 'reason'
      ? 'nothing says why MFA cannot be used there.'
      : 'it is not mentioned.';
  if (counts) return `“${stated.text}”.`;
  return element === 'reason'
    ? `“${stated.text}” does not say why MFA cannot be used there.`
    : `“${stated.text}” does not count as one.`;
}

/** Why a decision is the right one. */
export function whyDecision(
  decision: Decision,
  { subject }: ExceptionRequest,
  rule: ExceptionRule,
): string {
  switch (decision) {
    case 'open':
      return `All ${rule.elements.length} elements are there, so the exception gets its line in the register.`;
    case 'return':
      return 'The request may be a good one, but MFA stays on until it is complete. Say what is missing or does not count.';
    case 'refuse':
      return subject.kind === 'recovery'
        ? 'Somebody has to get back in. That is a recovery: look for a backup method, then follow the reset process.'
        : `MFA can be used here. Offer an easier way to use it, such as a hardware key. If they insist, the risk is put to ${wantedWords(rule)} in writing; as it is, this request is no ground for an exception.`;
  }
}

/** How an answer stands in both respects. */
export function requestVerdict({ lacking, decision }: RequestVerdict): string {
  if (lacking.kind === 'right')
    return decision.kind === 'right'
      ? 'Right in both.'
      : 'The elements are right, the decision is not.';
  return decision.kind === 'right'
    ? 'The decision is right, the elements are not.'
    : 'Neither elements nor decision are right.';
}

/** What was decided, and what would have been better. */
export function decisionVerdict(
  decided: Decision,
  { decision }: RequestVerdict,
): string {
  const words = (it: Decision) => wordsOfDecision(it).toLowerCase();
  return decision.kind === 'right'
    ? `You chose rightly: ${words(decided)}.`
    : `You chose: ${words(decided)}. Better: ${words(decision.decision)}.`;
}

/** Of an element: whether it is there and counts, and what the learner made of it. */
export function markedWords(stands: ElementStands, said: boolean): string {
  if (stands === 'counts') return said ? 'given, and you marked it.' : 'given.';
  const is = stands === 'short' ? 'given, and does not count' : 'missing';
  return said ? `${is}, as you marked.` : `${is}, and you did not mark it.`;
}

/** What a request lacks, as a cell says it. */
export function missingWords(lacking: readonly Element[]): string {
  return lacking.length === 0
    ? 'Nothing'
    : capital(
        listed(
          lacking.map((it) => elementWords[it]),
          'and',
        ),
      );
}
