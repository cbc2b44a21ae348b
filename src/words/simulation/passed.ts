import type { DeskVerdict } from '../../domain/simulation/deskRule.ts';
import type { DeskTally } from '../../domain/simulation/deskTally.ts';
import type { Milestone } from '../../domain/simulation/milestone.ts';
import type { DeskRule } from '../../schema/course.ts';
import { counted, inFigures } from '../phrasing.ts';

export const deskIsPassed: string = 'Practice desk passed';
export const holdTheLine: string = 'You hold the line.';
export const ownWay: string = 'Your own way to say no';

/** What the four numbers count. */
export const impostorsStopped: string = 'impostors met and stopped';
export const genuineServed: string = 'genuine calls that ended well';
export const trueEntries: string = 'true log entries';
export const minutesACall: string = 'minutes a call, on the call clock';

/** How many impostors were stopped, and of how many where that is not all. */
export function stoppedWords(stopped: number, impostors: number): string {
  return stopped === impostors
    ? inFigures(stopped)
    : `${inFigures(stopped)} of ${inFigures(impostors)}`;
}

/** @param what what to practise, as a sentence. */
export function practiseNextWords(what: string): string {
  return `Practise next: ${what}`;
}

/** What there is to be glad of after a call that was the first of its kind. */
export function milestoneWords(milestone: Milestone, rule: DeskRule): string {
  return milestone === 'half'
    ? `Halfway: ${Math.ceil(rule.good / 2)} of the ${rule.good} good calls you need.`
    : 'The first attack you stopped.';
}

/** Which calls the numbers of the passed screen are of. */
export function talliedWords({ calls }: DeskTally, count: number): string {
  return calls < count
    ? `Of your last ${calls} calls`
    : `Of the ${counted(calls, 'call')} you took`;
}

/** Attacks by who was behind them, so that nobody takes them for impostors alone. */
function attacksWords({ attacks }: DeskVerdict, impostors: number): string {
  const all = counted(attacks, 'attack');
  if (attacks === impostors) return all;
  const taken = counted(attacks - impostors, 'account');
  return `${all} (${counted(impostors, 'impostor')}, ${taken} taken over)`;
}

/**
 * Why the desk is passed, by the calls that count.
 * @param impostors of the attacks that ended well, those by impostors
 */
export function passedWords(
  verdict: DeskVerdict,
  rule: DeskRule,
  impostors: number,
): string {
  const { calls, good } = verdict;
  const critical =
    rule.noCriticalIn === 1
      ? 'The last one holds no critical error.'
      : `None of the last ${Math.min(rule.noCriticalIn, calls)} holds a critical error.`;
  return `${good} of the last ${counted(calls, 'call')} ended well, ${attacksWords(verdict, impostors)} among them. ${critical}`;
}
