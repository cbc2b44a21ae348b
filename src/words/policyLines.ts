import type { CheckName, Policy } from '../schema/policy.ts';
import type { ChecksUnder } from '../domain/simulation/checksUnder.ts';
import { checkCalled } from './checks.ts';
import { listed } from './phrasing.ts';
import { countsWords, ruleInWords } from './rules.ts';

/** A rule of the desk under its name. */
export interface PolicyLine {
  label: string;
  text: string;
}

/** The rules of the desk in words, each with the value that the policy has: which checks prove, and then the rest. */
export function policyLines(policy: Policy, checks: ChecksUnder): PolicyLine[] {
  return [
    { label: 'Proves who it is', text: provingWords(checks, policy) },
    { label: 'Proves nothing', text: listedOrNone(checks.refused, policy) },
    ...otherLines(policy),
  ];
}

/** The rules of the desk beside those of its checks. */
export function otherLines(policy: Policy): PolicyLine[] {
  const rules = (...paths: string[]) =>
    paths.map((path) => ruleInWords(path, policy)).join(' ');
  const first = policy.checks.backup_method.accepted
    ? 'Look for a backup method first. '
    : '';
  // Where one check is enough everywhere, none has to differ from another.
  const several = policy.privileged.checks > 1 || policy.reset.checks > 1;
  const resetRules = rules(
    'reset.checks',
    ...(several && policy.reset.kinds === 'different' ? ['reset.kinds'] : []),
    'reset.approver',
    'reset.deputy',
    ...(policy.reset.unreachable === 'security' ? ['reset.unreachable'] : []),
    'reset.enrolAtOnce',
  );
  return [
    {
      label: 'Numbers',
      text: `${rules('contactData.minAgeDays')} Nor does a check on what is lost or in other hands.`,
    },
    {
      label: 'Reset',
      text: `${first}${resetRules} Clean-up and the log entry come last.`,
    },
    {
      label: 'Privileged account',
      text: rules('privileged.checks', 'privileged.performedBy'),
    },
    {
      label: 'Passes',
      text: rules('passes.onVerifiedLine', 'passes.minutes'),
    },
    {
      label: 'Exception',
      text: rules(
        'exceptions.elements',
        'exceptions.approver',
        'exceptions.maxDays',
      ),
    },
    {
      label: 'Never',
      text: `${rules('codes.sendByMessage')} A new number never goes on record because a caller asks.`,
    },
    {
      label: 'Doubt',
      text: `Stay polite, give nothing, say no more than which way would work, and tell Security. ${rules('report.warnUser')}`,
    },
  ];
}

function provingWords({ alone, beside }: ChecksUnder, policy: Policy): string {
  const words = listedOrNone(alone, policy);
  return beside.length === 0
    ? words
    : `${words}. ${beside.map((it) => besideWords(it, policy)).join(' ')}`;
}

/** Of a check that counts only beside another: beside which. */
export function besideWords(name: CheckName, policy: Policy): string {
  return `${countsWords(name, policy)}.`;
}

function listedOrNone(names: readonly CheckName[], policy: Policy): string {
  if (names.length === 0) return 'none';
  return listed(
    names.map((name) => checkCalled(name, policy)),
    'or',
  );
}
