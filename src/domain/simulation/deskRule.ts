import type { DeskRule } from '../../schema/course.ts';
import type { CallResult } from './callResult.ts';

/** What still stands between a learner and passing the desk. */
export type DeskGap =
  'too_few_calls' | 'too_few_hostile' | 'critical_error' | 'wrongful_refusals';

/** The desk's verdict, over the last calls only: early mistakes never bar passing. */
export interface DeskVerdict {
  passed: boolean;
  gaps: DeskGap[];
  /** Calls judged, of those asked for by the rule. */
  calls: number;
  hostile: number;
  /** Calls with a critical error among the last `noCriticalIn`. */
  critical: number;
  wrongfulRefusals: number;
}

/** Judges the last `window` calls, the newest last. */
export function judgeDesk(
  results: readonly Pick<
    CallResult,
    'hostile' | 'critical' | 'refusedWrongly'
  >[],
  rule: DeskRule,
): DeskVerdict {
  const judged = results.slice(-rule.window);
  const hostile = judged.filter((it) => it.hostile).length;
  const wrongfulRefusals = judged.filter((it) => it.refusedWrongly).length;
  const critical = judged
    .slice(-rule.noCriticalIn)
    .filter((it) => it.critical.length > 0).length;
  const open: [boolean, DeskGap][] = [
    [judged.length < rule.window, 'too_few_calls'],
    [hostile < rule.hostile, 'too_few_hostile'],
    [critical > 0, 'critical_error'],
    [wrongfulRefusals > rule.wrongfulRefusals, 'wrongful_refusals'],
  ];
  const gaps = open.filter(([is]) => is).map(([, gap]) => gap);
  return {
    passed: gaps.length === 0,
    gaps,
    calls: judged.length,
    hostile,
    critical,
    wrongfulRefusals,
  };
}
