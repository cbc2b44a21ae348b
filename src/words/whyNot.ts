import type { Verdict } from '../domain/simulation/judge.ts';
import type { Fault } from '../domain/simulation/outcome.ts';
import { counted } from './phrasing.ts';
import { criticalWords, faultText } from './outcomes.ts';

/** Of somebody whom the policy would have helped in; who is to be contained or given new codes asked for neither. */
const leftWithNothing =
  'The policy had a way to help them, and they left with nothing that works.';

/** Why a call did not end well, the gravest first, and how much more there is; '' after a good one. */
export function whyNotWords(
  {
    good,
    critical,
    outcome,
    need,
  }: Pick<Verdict, 'good' | 'critical' | 'outcome' | 'need'>,
  faults: readonly Fault[],
  call: Parameters<typeof faultText>[1],
): string {
  if (good) return '';
  const [first, ...more] = [
    ...critical.map((error) => criticalWords[error]),
    ...(outcome === 'wrongful_refusal' && need !== 'contain' && need !== 'renew'
      ? [leftWithNothing]
      : []),
    ...faults.map((fault) => faultText(fault, call)),
  ];
  if (first === undefined) return '';
  return more.length === 0
    ? first
    : `${first} And ${counted(more.length, 'more thing')}: see “What was missing”.`;
}
