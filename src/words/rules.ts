import type { CheckName, Policy } from '../schema/policy.ts';
import { checkWords } from './checks.ts';

function isCheckName(text: string): text is CheckName {
  return Object.hasOwn(checkWords, text);
}

/**
 * A rule of the policy as a sentence with its value of today.
 * @param path into policy.yaml, as a case's debrief names it; '' for one that no sentence speaks of.
 */
export function ruleInWords(path: string, policy: Policy): string {
  const [area = '', name = ''] = path.split('.');
  if (area === 'checks' && isCheckName(name)) {
    const verb = policy.checks[name].accepted
      ? 'counts as proof'
      : 'is no proof';
    const words = checkWords[name];
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb}.`;
  }
  const sentences: Record<string, string> = {
    'contactData.minAgeDays': `A number that was changed less than ${policy.contactData.minAgeDays} days ago proves nothing.`,
    'reset.checks': `A reset needs ${count(policy.reset.checks, 'accepted check')} first.`,
    'reset.approver':
      'A reset needs the line manager’s approval, asked for through the directory.',
    'reset.deputy': policy.reset.deputy
      ? 'Where the manager cannot be reached, the deputy on the record may approve.'
      : 'Only the manager on the record approves, no deputy.',
    'reset.enrolAtOnce': policy.reset.enrolAtOnce
      ? 'The new method is enrolled in the same contact.'
      : 'The new method may be enrolled later.',
    'privileged.checks': `A privileged account needs ${count(policy.privileged.checks, 'accepted check')}, one of them ${policy.privileged.oneOf.map((check) => checkWords[check]).join(' or ')}.`,
    'privileged.performedBy':
      'A privileged account is reset by second line, never by first line.',
    'exceptions.approver':
      'A business owner approves an exception, never the person who asks for it.',
    'exceptions.maxDays': `An exception runs for at most ${policy.exceptions.maxDays} days.`,
    'exceptions.elements':
      'An exception needs a reason, a risk, an approver, controls and an end date, and a line in the register.',
    'codes.renewAfterUse':
      'After a recovery code has been used, the whole set is renewed.',
    'codes.sendByMessage':
      'Codes, passes and passwords never go out by message.',
    'log.fields':
      'The log says how it was proved who it was, who approved, and what was done, as it happened.',
    'report.warnUser': policy.report.warnUser
      ? 'After a suspected impostor, the real user is warned.'
      : 'After a suspected impostor, Security warns the real user.',
  };
  return sentences[path] ?? '';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
