import type { Certainty } from '../domain/simulation/callState.ts';
import type { Hindrance } from '../domain/simulation/step.ts';
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
  no_room: 'This call has gone on too long. Close it now.',
};

/** What closes a call has not come over the line. */
export const notLoaded =
  'The end of the call could not be loaded. Check the connection, and try again.';

/** The same on the move itself, in a word or two. */
export const hindranceNotes: Record<Hindrance | 'no_room', string> = {
  closed: 'closed',
  open_record_first: 'record first',
  reset_first: 'after a reset',
  nothing_to_clean: 'nothing yet',
  nothing_to_renew: '',
  no_room: 'close the call',
};

/** How sure somebody is. */
export const certainties: Record<Certainty, string> = {
  1: 'A guess',
  2: 'Fairly sure',
  3: 'Certain',
};

/** The elements of an exception form. */
export const formElements = {
  reason: 'Reason',
  risk: 'Risk',
  approver: 'Approver',
  controls: 'Controls in place of MFA',
  end_date: 'End date',
  register: 'Line in the register',
};

/** What each question of the form asks for where it is open. */
export const formGapWords: Record<keyof typeof formElements, string> = {
  reason: 'Choose the reason.',
  risk: 'Choose the risk.',
  approver: 'Choose the approver.',
  controls: 'Choose the controls.',
  end_date: 'Choose the end date.',
  register: 'Say whether its line is written now.',
};

/** The rule of the desk as a sentence. */
export function deskRuleWords(rule: DeskRule): string {
  return `Your last ${rule.window} calls count. At least ${rule.good} of them end well, and at least ${rule.hostile} of the good ones ${rule.hostile === 1 ? 'is an attack' : 'are attacks'}; the last ${rule.noCriticalIn} hold no critical error, and at most ${rule.wrongfulRefusals} genuine ${rule.wrongfulRefusals === 1 ? 'case was' : 'cases were'} left undone.`;
}

/** Days as people say them. */
export function ago(days: number): string {
  if (days === 0) return 'today';
  if (days < 60) return `${counted(days, 'day')} ago`;
  const years = Math.floor(days / 365);
  if (years === 0) return `${Math.floor(days / 30)} months ago`;
  return `${counted(years, 'year')} ago`;
}

/** What a move costs on the call clock, shorter. */
export function costWords(minutes: number): string {
  if (minutes === 0) return 'at once';
  return minutes < 1 ? `${Math.round(minutes * 6) * 10} s` : `${minutes} min`;
}

/** Minutes of the call clock as people say them. */
export function clock(minutes: number): string {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * 60);
  return seconds === 0 ? `${whole} min` : `${whole} min ${seconds} s`;
}
