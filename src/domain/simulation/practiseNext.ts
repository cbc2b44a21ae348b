import type { Tactic } from '../../schema/caseParts.ts';
import type { DeskMetrics } from './deskMetrics.ts';

/** What to practise next, the weightiest first. */
export type Practice =
  | { kind: 'verify' }
  | { kind: 'tactic'; tactic: Tactic }
  | { kind: 'serve' }
  | { kind: 'report' }
  | { kind: 'log' }
  | { kind: 'certainty' };

/** What the measures say should be practised; empty where they show nothing to mend. */
export function practiseNext(metrics: DeskMetrics): Practice[] {
  const [worst] = metrics.susceptibility
    .filter(({ rate }) => rate.count > 0)
    .sort((a, b) => b.rate.count - a.rate.count);
  const { unsafeResets, wrongfulRefusals, reportedAttacks, trueLogs } = metrics;
  const sure = metrics.certainty[3];
  const open: [boolean, Practice][] = [
    [unsafeResets.count > 0, { kind: 'verify' }],
    [wrongfulRefusals.count > 0, { kind: 'serve' }],
    [reportedAttacks.count < reportedAttacks.of, { kind: 'report' }],
    [trueLogs.count < trueLogs.of, { kind: 'log' }],
    [sure.of - sure.count > 1, { kind: 'certainty' }],
  ];
  const found = open.filter(([is]) => is).map(([, practice]) => practice);
  return worst ? [{ kind: 'tactic', tactic: worst.tactic }, ...found] : found;
}
