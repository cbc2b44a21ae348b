import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type {
  Decision,
  ExceptionRequest,
} from '../../domain/deskwork/requestRule.ts';
import { counted } from '../../words/phrasing.ts';

/** What can be done with a request, in the order of the choices. */
export const decisionWords: [decision: Decision, words: string][] = [
  ['open', 'Open the exception'],
  ['return', 'Send it back to be completed'],
  ['refuse', 'Refuse it, and offer what fits'],
];

/** The words of a decision. */
export function wordsOfDecision(decision: Decision): string {
  return decisionWords.find(([it]) => it === decision)?.[1] ?? '';
}

/** Why an element counts or does not, with the values of the policy. */
export function whyElement(
  element: Element,
  counts: boolean,
  request: ExceptionRequest,
  rule: ExceptionRule,
): string {
  const { approver, ends } = request;
  if (element === 'approver') {
    if (!approver) return 'nobody has signed.';
    return counts
      ? `the ${approver.title} is a business owner.`
      : `the policy asks for a business owner; the ${approver.title} is not one.`;
  }
  if (element === 'end_date') {
    if (!ends) return 'it names no end.';
    if (ends.kind === 'vague') return 'these words are not a date.';
    return counts
      ? `${counted(ends.days, 'day')}, and the policy allows ${rule.maxDays}.`
      : `${counted(ends.days, 'day')} is too long; the policy allows ${rule.maxDays}.`;
  }
  const stated = request[element];
  if (!stated) return 'it is not mentioned.';
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
      return 'The request may be a good one, but MFA stays on until it is complete. Say what is missing.';
    case 'refuse':
      return subject.kind === 'recovery'
        ? 'Somebody has to get back in. That is a recovery: look for a backup method, then follow the reset process.'
        : 'MFA can be used here. Offer an easier way to use it, such as a hardware key. If they insist, the risk is put to a business owner in writing; as it is, this request is no ground for an exception.';
  }
}
