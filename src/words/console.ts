import type { Certainty, Wording } from '../domain/simulation/callState.ts';
import type { DeskGap, DeskVerdict } from '../domain/simulation/deskRule.ts';
import type { Hindrance } from '../domain/simulation/step.ts';
import type { Mark } from '../domain/simulation/readTrace.ts';
import type { CallCase } from '../schema/case.ts';
import type { DeskRule } from '../schema/course.ts';
import { counted } from './phrasing.ts';

/** How a contact reaches the desk. */
export const channelNames: Record<CallCase['channel'], string> = {
  phone: 'Phone call',
  walkin: 'At the counter',
  email: 'Email',
  chat: 'Chat',
  alert: 'Alert',
  video: 'Video call',
  desk: 'A colleague at your desk',
};

/** Why a move cannot be made now. */
export const hindrances: Record<Hindrance | 'no_room', string> = {
  closed: 'The call is closed.',
  open_record_first: 'Open the directory record first: the number is there.',
  reset_first: 'There is nothing to enrol yet.',
  nothing_to_clean: 'There is nothing to clean up yet.',
  nothing_to_renew: 'Find out first who you are dealing with.',
  no_room: 'This call has gone on for long. Bring it to an end: close it.',
};

/** How sure somebody is. */
export const certainties: Record<Certainty, string> = {
  1: 'A guess',
  2: 'Fairly sure',
  3: 'Certain',
};

/** What came of a move, as the debrief marks it; '' where nothing is to be said. */
export const markWords: Record<Mark, string> = {
  '': '',
  y: 'confirms',
  n: 'fails',
  '0': 'no answer: never a yes',
  m: 'looks like a yes and is none',
  p: 'no proof',
  '-': 'leads nowhere here',
  t: 'true',
  i: 'true, with gaps',
  f: 'not true',
  c: 'courteous',
  l: 'gives something away',
  k: 'curt',
};

/** What a form or a log lacks or has, where the mark alone would mislead. */
export const formMarks = { y: 'complete', n: 'with gaps' };

/** The elements of an exception form. */
export const formElements = {
  reason: 'Reason',
  risk: 'Risk',
  approver: 'Approver',
  controls: 'Controls in place of MFA',
  end_date: 'End date',
  register: 'Line in the register',
};

/** What still stands between the learner and passing, with how many of it. */
export function gapWords(
  gap: DeskGap,
  rule: DeskRule,
  verdict: DeskVerdict,
): string {
  const more = (count: number, what: string) => counted(count, `more ${what}`);
  switch (gap) {
    case 'too_few_calls':
      return more(rule.window - verdict.calls, 'call');
    case 'too_few_good':
      return more(rule.good - verdict.good, 'good ending');
    case 'too_few_attacks':
      return `${more(rule.hostile - verdict.attacks, 'attack')} that you end well`;
    case 'critical_error':
      return `no critical error in the last ${counted(rule.noCriticalIn, 'call')} (now in ${verdict.critical})`;
    case 'wrongful_refusals':
      return `at most ${counted(rule.wrongfulRefusals, 'genuine caller')} turned away in the last ${counted(rule.window, 'call')} (now ${verdict.wrongfulRefusals})`;
  }
}

/** What the calls that count have come to so far, of what is needed. */
export function standingWords(
  { good, attacks }: DeskVerdict,
  rule: DeskRule,
): string {
  // More than is needed is enough, and no more.
  const of = (count: number, needed: number) =>
    `${Math.min(count, needed)} of ${needed}`;
  return `${of(good, rule.good)} good endings, ${of(attacks, rule.hostile)} attacks among them.`;
}

/** The rule of the desk as a sentence. */
export function deskRuleWords(rule: DeskRule): string {
  return `Your last ${rule.window} calls count. At least ${rule.good} of them end well, ${counted(rule.hostile, 'attack')} among these; the last ${rule.noCriticalIn} hold no critical error, and at most ${rule.wrongfulRefusals} genuine ${rule.wrongfulRefusals === 1 ? 'caller was' : 'callers were'} turned away. Early mistakes fall out of the count.`;
}

/** Three ways to say no; what they give away follows from the record. */
export function refusals(call: CallCase): Record<Wording, string> {
  const [first] = call.record.numbers;
  const ending = first?.number.slice(-3) ?? '';
  const offer =
    call.request === 'exception'
      ? 'I can look for a way that works with MFA, or open a request that goes to the right person.'
      : 'I can help as soon as I am sure who I am helping, and I will tell you the ways to get there.';
  return {
    courteous: `I’m not able to do that on this call. ${offer}`,
    curt: 'No. Those are the rules, and there is nothing more to say.',
    leaks: ending
      ? `I rang the number we have for you, the one ending in ${ending}, and ${call.record.manager.name} has not approved it. So I have to say no.`
      : `${call.record.manager.name} has not approved it, and our checks did not match. So I have to say no.`,
  };
}

/** Days as people say them. */
export function ago(days: number): string {
  if (days === 0) return 'today';
  if (days < 60) return `${counted(days, 'day')} ago`;
  const years = Math.floor(days / 365);
  if (years === 0) return `${Math.floor(days / 30)} months ago`;
  return `${counted(years, 'year')} ago`;
}

/** Minutes of the call clock as people say them. */
export function clock(minutes: number): string {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * 60);
  return seconds === 0 ? `${whole} min` : `${whole} min ${seconds} s`;
}
