import type { CheckName, LogField, Policy } from '../schema/policy.ts';
import { checkCalled, checkWords } from './checks.ts';
import { withArticle } from './elements.ts';
import { capital, counted, listed } from './phrasing.ts';

type Sentence = (policy: Policy) => string;

const logged: Record<LogField, string> = {
  check: 'which checks were made and what each showed',
  approver: 'who approved',
  outcome: 'what was done',
};

/** A sentence for every rule of the policy but those of its checks, by the path of its value. */
const sentences: Record<string, Sentence> = {
  'contactData.minAgeDays': ({ contactData }) =>
    `A number that was changed less than ${counted(contactData.minAgeDays, 'day')} ago proves nothing.`,
  'reset.checks': ({ reset }) =>
    `A reset needs ${counted(reset.checks, 'accepted check')} first.`,
  'reset.kinds': ({ reset }) =>
    reset.kinds === 'different'
      ? 'Checks that hang on the same thing, such as one phone, count as one.'
      : 'Each accepted check counts, even where two hang on the same thing.',
  'reset.approver': ({ reset }) =>
    `A reset needs ${reset.approver === 'security' ? 'Security’s' : 'the line manager’s'} approval, asked for through the directory.`,
  'reset.deputy': ({ reset }) => {
    if (reset.approver === 'security')
      return 'Neither a manager nor a deputy approves a reset.';
    return reset.deputy
      ? 'Where the manager cannot be reached, the deputy on the record may approve.'
      : 'Only the manager on the record approves; there is no deputy.';
  },
  'reset.unreachable': ({ reset }) =>
    reset.unreachable === 'security' && reset.approver !== 'security'
      ? `Where ${reset.deputy ? 'neither manager nor deputy can' : 'the manager cannot'} be reached, out of hours too, Security may approve.`
      : 'Where nobody who may approve can be reached, out of hours too, the request waits.',
  'reset.enrolAtOnce': ({ reset }) =>
    reset.enrolAtOnce
      ? 'The new method is enrolled in the same contact.'
      : 'The new method may be enrolled later.',
  'privileged.checks': privilegedChecks,
  'privileged.oneOf': privilegedChecks,
  'privileged.performedBy': () =>
    'A privileged account is reset by second line, never by first line.',
  'exceptions.approver': ({ exceptions }) =>
    `${exceptionApprovers[exceptions.approver]} an exception, never the person who asks for it.`,
  'exceptions.maxDays': ({ exceptions }) =>
    `An exception runs for at most ${counted(exceptions.maxDays, 'day')}.`,
  'exceptions.elements': ({ exceptions }) => {
    const elements = [...new Set(exceptions.elements)].map(
      (it) => withArticle[it],
    );
    const line = 'a line in the register';
    return elements.length < 2
      ? `An exception needs ${listed([...elements, line], 'and')}.`
      : `An exception needs ${listed(elements, 'and')}, and ${line}.`;
  },
  'codes.renewAfterUse': () =>
    'After a recovery code has been used, the whole set is renewed.',
  'codes.sendByMessage': () =>
    'Codes, passes and passwords are never sent by message.',
  'passes.onVerifiedLine': ({ passes }) =>
    passes.onVerifiedLine
      ? 'A pass is given only to somebody checked by a call back, our own video call or in person.'
      : 'A pass may be given after any accepted check.',
  'passes.minutes': ({ passes }) =>
    `A pass is valid for at most ${counted(passes.minutes, 'minute')}.`,
  'log.fields': ({ log }) =>
    `The log says ${listed(
      [...new Set(log.fields)].map((field) => logged[field]),
      'and',
    )}, as it happened.`,
  'report.warnUser': ({ report }) =>
    report.warnUser
      ? 'Where the caller may be somebody else, the desk warns the real user.'
      : 'Where the caller may be somebody else, Security warns the real user.',
  'training.dueDays': ({ training }) =>
    `The course is due within ${counted(training.dueDays, 'day')} of joining.`,
  'training.everyMonths': ({ training }) =>
    training.everyMonths === 0
      ? 'The passing of time alone does not make the course due again.'
      : `The course is due again after ${counted(training.everyMonths, 'month')}.`,
  'training.onChange': ({ training }) => changeWords[training.onChange],
};

const exceptionApprovers: Record<Policy['exceptions']['approver'], string> = {
  business_owner: 'A business owner approves',
  security: 'Security approves',
  business_owner_and_security: 'A business owner and Security approve',
};

const changeWords: Record<Policy['training']['onChange'], string> = {
  points: 'The course is due again when it teaches other learning points.',
  version: 'The course is due again with each new major or minor version.',
  never: 'A change to the course does not make it due again.',
};

/** Two values and one rule: how many checks, and which of them must be among them. */
function privilegedChecks(policy: Policy): string {
  const { checks, oneOf } = policy.privileged;
  const among = listed(
    oneOf.map((check) => checkCalled(check, policy)),
    'or',
  );
  return checks === 1
    ? `A privileged account needs ${among}.`
    : `A privileged account needs ${counted(checks, 'accepted check')}, one of them ${among}.`;
}

/**
 * A rule of the policy as a sentence with its value of today: what a debrief quotes and
 * what the cards of a drill print.
 * @param path into policy.yaml, as a case's debrief names it; '' for a value that is no rule, such as a name.
 */
export function ruleInWords(path: string, policy: Policy): string {
  const [area = '', name = ''] = path.split('.');
  if (area === 'checks' && isCheckName(name))
    return policy.checks[name].accepted
      ? `${countsWords(name, policy)}, unless what it hangs on is lost or in other hands.`
      : `${capital(checkCalled(name, policy))} is no proof.`;
  return sentences[path]?.(policy) ?? '';
}

/** That an accepted check is proof, and beside which others only; without its full stop. */
export function countsWords(name: CheckName, policy: Policy): string {
  const rule = policy.checks[name];
  const company = 'with' in rule ? rule.with : undefined;
  const beside = company?.length
    ? ` only beside ${listed(
        company.map((check) => checkCalled(check, policy)),
        'or',
      )}`
    : '';
  return `${capital(checkCalled(name, policy))} counts as proof${beside}`;
}

function isCheckName(text: string): text is CheckName {
  return Object.hasOwn(checkWords, text);
}
