import type { Verdict } from '../domain/simulation/judge.ts';
import type { Fault } from '../domain/simulation/outcome.ts';
import { counted } from './phrasing.ts';
import { criticalWords, faultWords } from './outcomes.ts';

/** Why a call did not end well, the gravest first, and how much more there is; '' after a good one. */
export function whyNotWords(
  { good, critical }: Pick<Verdict, 'good' | 'critical'>,
  faults: readonly Fault[],
): string {
  if (good) return '';
  const [first, ...more] = [
    ...critical.map((error) => criticalWords[error]),
    ...faults.map((fault) => faultWords[fault]),
  ];
  if (first === undefined) return '';
  return more.length === 0
    ? first
    : `${first} And ${counted(more.length, 'more thing')}: see “What was missing”.`;
}
