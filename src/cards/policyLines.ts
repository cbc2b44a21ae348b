import type { CheckName, Policy } from '../schema/policy.ts';
import { checkNames } from '../domain/simulation/checkNames.ts';
import type { CardLine } from './card.ts';
import { checkWords } from '../words/checks.ts';
import { listed } from '../words/phrasing.ts';
import { ruleInWords } from '../words/rules.ts';

/** The rules of the desk in words, each with the value that the policy has. */
export function policyLines(policy: Policy): CardLine[] {
  const rules = (...paths: string[]) =>
    paths.map((path) => ruleInWords(path, policy)).join(' ');
  const first = policy.checks.backup_method.accepted
    ? 'Look for a backup method first. '
    : '';
  return [
    { label: 'Proves who it is', text: checksThat(policy, true) },
    { label: 'Proves nothing', text: checksThat(policy, false) },
    { label: 'Numbers', text: rules('contactData.minAgeDays') },
    {
      label: 'Reset',
      text: `${first}${rules('reset.checks', 'reset.approver', 'reset.deputy', 'reset.enrolAtOnce')} Clean-up and the log entry come last.`,
    },
    {
      label: 'Privileged account',
      text: rules('privileged.checks', 'privileged.performedBy'),
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

function checksThat({ checks }: Policy, accepted: boolean): string {
  const names = Object.values(checkNames).filter(
    (name: CheckName) => checks[name].accepted === accepted,
  );
  return names.length === 0
    ? 'none'
    : listed(
        names.map((name) => checkWords[name]),
        'or',
      );
}
