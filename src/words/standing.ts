import type { DeskGap, DeskVerdict } from '../domain/simulation/deskRule.ts';
import type { DeskTally } from '../domain/simulation/deskTally.ts';
import type { Milestone } from '../domain/simulation/milestone.ts';
import type { Practice } from '../domain/simulation/practiseNext.ts';
import type { DeskRule } from '../schema/course.ts';
import { counted } from './phrasing.ts';
import { tacticAnswers, tacticNames } from './tactics.ts';

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
        asks: `${counted(rule.hostile, 'attack')} among these`,
        now: `${verdict.attacks}`,
      };
    case 'critical_error':
      return {
        asks: `No critical error in ${lastCalls(rule.noCriticalIn)}`,
        now: verdict.critical === 0 ? 'none' : `in ${verdict.critical}`,
      };
    case 'wrongful_refusals':
      return {
        asks:
          rule.wrongfulRefusals === 0
            ? 'No genuine caller turned away'
            : `At most ${counted(rule.wrongfulRefusals, 'genuine caller')} turned away`,
        now: `${verdict.wrongfulRefusals}`,
      };
  }
}

/** The least time to a passed desk, as the estimate that it is. */
export function leftWords(calls: number, minutes: number): string {
  return `About ${counted(minutes, 'minute')} left: ${counted(calls, 'more call')}, if ${calls === 1 ? 'it ends' : 'they end'} well.`;
}

/** What there is to be glad of after a call that was the first of its kind. */
export function milestoneWords(milestone: Milestone, rule: DeskRule): string {
  return milestone === 'half'
    ? `Halfway: ${Math.ceil(rule.good / 2)} of the ${rule.good} good calls you need.`
    : 'The first impostor you stopped.';
}

/** What to practise next. */
export function practiceWords(practice: Practice): string {
  switch (practice.kind) {
    case 'tactic':
      return `${tacticNames[practice.tactic]} worked on you. ${tacticAnswers[practice.tactic]}`;
    case 'verify':
      return 'Before you change anything, finish one check that the policy accepts.';
    case 'serve':
      return 'Somebody genuine left with nothing. Go through every check that could still prove who they are before you say no.';
    case 'report':
      return 'Tell Security about every attack, even one that failed.';
    case 'log':
      return 'Close each call with an entry that says what happened.';
    case 'certainty':
      return 'You were certain and not right more than once. Ask yourself what proves it.';
  }
}

/** Which calls the numbers of the passed screen are of. */
export function talliedWords({ calls }: DeskTally, count: number): string {
  return calls < count
    ? `Of your last ${calls} calls`
    : `Of the ${counted(calls, 'call')} you took`;
}

/** Attacks by who was behind them, so that nobody takes them for impostors alone. */
function attacksWords({ attacks, impostors }: DeskVerdict): string {
  const all = counted(attacks, 'attack');
  if (attacks === impostors) return all;
  const taken = counted(attacks - impostors, 'account');
  return `${all} (${counted(impostors, 'impostor')}, ${taken} taken over)`;
}

/** Why the desk is passed, by the calls that count. */
export function passedWords(verdict: DeskVerdict, rule: DeskRule): string {
  const { calls, good } = verdict;
  const critical =
    rule.noCriticalIn === 1
      ? 'The last one holds no critical error.'
      : `None of the last ${Math.min(rule.noCriticalIn, calls)} holds a critical error.`;
  return `${good} of the last ${counted(calls, 'call')} ended well, ${attacksWords(verdict)} among them. ${critical}`;
}
