import type { CheckName, Policy } from '../../schema/policy.ts';
import type { ChecksUnder } from '../../domain/simulation/checksUnder.ts';
import type * as english from '../policyLines.ts';
import { checkCalled } from './checks.ts';
import { listed } from './phrasing.ts';
import { countsWords, ruleInWords } from './rules.ts';

export const policyLines: typeof english.policyLines = (policy, checks) => [
  { label: 'Beweist, wer es ist', text: provingWords(checks, policy) },
  { label: 'Beweist nichts', text: listedOrNone(checks.refused, policy) },
  ...otherLines(policy),
];

export const otherLines: typeof english.otherLines = (policy) => {
  const rules = (...paths: string[]) =>
    paths.map((path) => ruleInWords(path, policy)).join(' ');
  const first = policy.checks.backup_method.accepted
    ? 'Suchen Sie zuerst nach einer Ersatzmethode. '
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
      label: 'Nummern',
      text: `${rules('contactData.minAgeDays')} Eine Prüfung, die an etwas hängt, das verloren oder in fremden Händen ist, beweist ebenso wenig.`,
    },
    {
      label: 'Reset',
      text: `${first}${resetRules} Aufräumen und Protokolleintrag kommen zuletzt.`,
    },
    {
      label: 'Privilegiertes Konto',
      text: rules('privileged.checks', 'privileged.performedBy'),
    },
    {
      label: 'Einmalpässe',
      text: rules('passes.onVerifiedLine', 'passes.minutes'),
    },
    {
      label: 'Ausnahme',
      text: rules(
        'exceptions.elements',
        'exceptions.approver',
        'exceptions.maxDays',
      ),
    },
    {
      label: 'Nie',
      text: `${rules('codes.sendByMessage')} Eine neue Nummer wird nie hinterlegt, weil jemand, der anruft, darum bittet.`,
    },
    {
      label: 'Zweifel',
      text: `Bleiben Sie höflich, geben Sie nichts heraus, sagen Sie nur, welcher Weg möglich wäre, und informieren Sie die IT-Sicherheit. ${rules('report.warnUser')}`,
    },
  ];
};

function provingWords({ alone, beside }: ChecksUnder, policy: Policy): string {
  const words = listedOrNone(alone, policy);
  return beside.length === 0
    ? words
    : `${words}. ${beside.map((it) => besideWords(it, policy)).join(' ')}`;
}

export const besideWords: typeof english.besideWords = (name, policy) =>
  `${countsWords(name, policy)}.`;

function listedOrNone(names: readonly CheckName[], policy: Policy): string {
  if (names.length === 0) return 'keine';
  return listed(
    names.map((name) => checkCalled(name, policy)),
    'or',
  );
}
