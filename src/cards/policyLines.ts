import type { CheckName, Policy } from '../schema/policy.ts';
import { checkNames } from '../domain/simulation/checkNames.ts';
import type { CardLine } from './card.ts';
import { checkWords } from '../words/checks.ts';

const elementWords: Record<Policy['exceptions']['elements'][number], string> = {
  reason: 'reason',
  risk: 'risk',
  approver: 'approver',
  controls: 'controls',
  end_date: 'end date',
};

/** The rules of the desk in words, each with the value that the policy has. */
export function policyLines(policy: Policy): CardLine[] {
  const { contactData, reset, privileged, exceptions, report } = policy;
  const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  const approvers = reset.deputy ? 'the manager or a deputy' : 'the manager';
  return [
    { label: 'Proves who it is', text: listOf(checksThat(policy, true)) },
    { label: 'Proves nothing', text: listOf(checksThat(policy, false)) },
    {
      label: 'Numbers',
      text: `One that was changed less than ${days(contactData.minAgeDays)} ago proves nothing.`,
    },
    {
      label: 'Reset',
      text: `Look for a backup method first. Then ${checksOf(reset.checks)}, approval by ${approvers} on the directory number, the reset, ${reset.enrolAtOnce ? 'enrolment in the same contact, ' : ''}clean-up, log entry.`,
    },
    {
      label: 'Privileged account',
      text: `${checksOf(privileged.checks)}, one of them ${listOf(privileged.oneOf.map((it) => checkWords[it]))}; second line resets.`,
    },
    {
      label: 'Exception',
      text: `On the form with ${exceptions.elements.map((it) => elementWords[it]).join(', ')}; the business owner approves; at most ${days(exceptions.maxDays)}; one line in the register.`,
    },
    {
      label: 'Never',
      text: 'A code, pass or password by message, or a new number on record because a caller asks.',
    },
    {
      label: 'Doubt',
      text: `Stay polite, give nothing, say no more than which way would work, tell Security${report.warnUser ? ', and warn the owner of the account' : ''}.`,
    },
  ];
}

function checksThat({ checks }: Policy, accepted: boolean): string[] {
  return Object.values(checkNames)
    .filter((name: CheckName) => checks[name].accepted === accepted)
    .map((name) => checkWords[name]);
}

function checksOf(count: number): string {
  return count === 1 ? 'one accepted check' : `${count} accepted checks`;
}

function listOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'none';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
