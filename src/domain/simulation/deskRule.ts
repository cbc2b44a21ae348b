import type { DeskRule } from '../../schema/course.ts';
import type { CallResult } from './callResult.ts';

/** What still stands between a learner and passing the desk. */
export type DeskGap =
  | 'too_few_calls'
  | 'too_few_good'
  | 'too_few_attacks'
  | 'critical_error'
  | 'wrongful_refusals';

/** The desk's verdict, over the last calls only: early mistakes never bar passing. */
export interface DeskVerdict {
  passed: boolean;
  gaps: DeskGap[];
  /** Calls judged, of those asked for by the rule. */
  calls: number;
  /** Of them, those that ended well, of `rule.good`. */
  good: number;
  /** Attacks among the good endings, of `rule.hostile`. */
  attacks: number;
  /** Calls with a critical error among the last `noCriticalIn`. */
  critical: number;
  wrongfulRefusals: number;
}

/**
 * Judges the last `window` calls, the newest last: enough of them ended well,
 * enough attacks among these, the last ones without a critical error, and few
 * genuine callers turned away.
 */
export function judgeDesk(
  results: readonly Pick<
    CallResult,
    'attack' | 'good' | 'critical' | 'refusedWrongly'
  >[],
  rule: DeskRule,
): DeskVerdict {
  const judged = results.slice(-rule.window);
  const good = judged.filter((it) => it.good);
  const attacks = good.filter((it) => it.attack).length;
  const wrongfulRefusals = judged.filter((it) => it.refusedWrongly).length;
  const critical = judged
    .slice(-rule.noCriticalIn)
    .filter((it) => it.critical.length > 0).length;
  const open: [boolean, DeskGap][] = [
    [judged.length < rule.window, 'too_few_calls'],
    [good.length < rule.good, 'too_few_good'],
    [attacks < rule.hostile, 'too_few_attacks'],
    [critical > 0, 'critical_error'],
    [wrongfulRefusals > rule.wrongfulRefusals, 'wrongful_refusals'],
  ];
  const gaps = open.filter(([is]) => is).map(([, gap]) => gap);
  return {
    passed: gaps.length === 0,
    gaps,
    calls: judged.length,
    good: good.length,
    attacks,
    critical,
    wrongfulRefusals,
  };
}
