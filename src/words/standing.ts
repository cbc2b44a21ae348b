import type { DeskGap, DeskVerdict } from '../domain/simulation/deskRule.ts';
import type { DeskRule } from '../schema/course.ts';
import { counted } from './phrasing.ts';

/** The last calls that count: `the last 8`. */
function lastCalls(count: number): string {
  return count === 1 ? 'the last call' : `the last ${count}`;
}

/** `3 good calls of the 6 you need`; more than is needed is never a share of it. */
export function goodCallsWords({ good }: DeskVerdict, rule: DeskRule): string {
  const calls = counted(good, 'good call');
  return good > rule.good
    ? `${calls}, and you need ${rule.good}`
    : `${calls} of the ${rule.good} you need`;
}

/** Which calls those are. */
export function windowWords(rule: DeskRule): string {
  return `in ${lastCalls(rule.window)}`;
}

/** One condition of the desk's rule and what is true of it now. */
export function conditionWords(
  gap: DeskGap,
  rule: DeskRule,
  verdict: DeskVerdict,
): { asks: string; now: string } {
  switch (gap) {
    case 'too_few_calls':
      return { asks: counted(rule.window, 'call'), now: `${verdict.calls}` };
    case 'too_few_good':
      return { asks: counted(rule.good, 'good call'), now: `${verdict.good}` };
    case 'too_few_attacks':
      return {
        asks: `${counted(rule.hostile, 'attack')} among the good calls`,
        now: `${verdict.attacks}`,
      };
    case 'critical_error':
      return {
        asks: `No critical error in ${lastCalls(rule.noCriticalIn)}`,
        now:
          verdict.critical > 0
            ? `${counted(verdict.critical, 'call')} with one`
            : verdict.calls > 0
              ? 'none'
              : '–',
      };
    case 'wrongful_refusals':
      return {
        asks:
          rule.wrongfulRefusals === 0
            ? 'No genuine case left undone'
            : `At most ${counted(rule.wrongfulRefusals, 'genuine case')} left undone`,
        now: `${verdict.wrongfulRefusals}`,
      };
  }
}

/** The least time to a passed desk, as the estimate that it is. */
export function leftWords(calls: number, minutes: number): string {
  return `About ${counted(minutes, 'minute')} left: ${counted(calls, 'more call')}, if ${calls === 1 ? 'it ends' : 'they end'} well.`;
}
