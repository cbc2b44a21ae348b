import type { CheckName, Policy } from '../schema/policy.ts';
import { checkNames } from '../domain/simulation/checkNames.ts';
import { checkCodes } from '../domain/simulation/checks.ts';
import { hasMove } from '../domain/simulation/movesUnder.ts';
import type { CardLine } from './card.ts';
import { checkCalled } from '../words/checks.ts';
import { listed } from '../words/phrasing.ts';
import { ruleInWords } from '../words/rules.ts';

/** The rules of the desk in words, each with the value that the policy has. */
export function policyLines(policy: Policy): CardLine[] {
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
    { label: 'Proves who it is', text: checksThat(policy, true) },
    { label: 'Proves nothing', text: checksThat(policy, false) },
    { label: 'Numbers', text: rules('contactData.minAgeDays') },
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

function checksThat(policy: Policy, accepted: boolean): string {
  // A check that this desk has not needs no line.
  const names = checkCodes
    .filter((code) => hasMove(code, policy))
    .map((code): CheckName => checkNames[code])
    .filter((name) => policy.checks[name].accepted === accepted);
  const alone = names.filter((name) => companyOf(policy, name).length === 0);
  const beside = names
    .filter((name) => !alone.includes(name))
    .map((name) => ruleInWords(`checks.${name}.accepted`, policy));
  const words = alone.map((name) => checkCalled(name, policy));
  if (!accepted)
    return listedOrNone(names.map((it) => checkCalled(it, policy)));
  return beside.length === 0
    ? listedOrNone(words)
    : `${listedOrNone(words)}. ${beside.join(' ')}`;
}

function companyOf({ checks }: Policy, name: CheckName): readonly CheckName[] {
  const rule = checks[name];
  return ('with' in rule ? rule.with : undefined) ?? [];
}

function listedOrNone(words: readonly string[]): string {
  return words.length === 0 ? 'none' : listed(words, 'or');
}
