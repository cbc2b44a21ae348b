import { leadsSomewhere, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallState, Move } from './callState.ts';
import { checkCodes } from './checks.ts';
import type { CheckCode } from './checkNames.ts';

/** Who approved: nobody, somebody asked through the directory, whom the caller named or put on, or our own lead. */
export type Approver = 'none' | 'directory' | 'offered' | 'team_lead';

/** What a check showed, as a log entry says it. */
export const showings = [
  'confirmed',
  'denied',
  'no_answer',
  'no_proof',
] as const;

export type Showing = (typeof showings)[number];

/** What was done, as a log entry says it. */
export type Deed =
  | 'recovered'
  | 'reset'
  | 'second_line'
  | 'mfa_given'
  | 'mfa_offered'
  | 'exception_opened'
  | 'contained'
  | 'renewed'
  | 'declined'
  | 'left_out'
  | 'codes_sent'
  | 'number_changed'
  | 'cleaned'
  | 'reported'
  | 'warned';

/** A log entry: each check that was made with what it showed, who approved, and all that was done. */
export interface LogEntry {
  checks: Partial<Record<CheckCode, Showing>>;
  approver: Approver;
  deeds: readonly Deed[];
}

/** In the order of a log sheet. */
export const allDeeds: readonly Deed[] = [
  'recovered',
  'reset',
  'second_line',
  'mfa_given',
  'mfa_offered',
  'exception_opened',
  'contained',
  'cleaned',
  'renewed',
  'declined',
  'reported',
  'warned',
  'codes_sent',
  'number_changed',
  'left_out',
];

/** All that was done, as an entry about a call like this one says it. */
export function deedsOf(state: CallState, call: CallCase): Deed[] {
  const hasReset = state.reset !== 'none';
  const done: Record<Deed, boolean> = {
    left_out: state.excluded,
    codes_sent: state.sent,
    number_changed: state.numberChanged,
    second_line: state.reset === 'second_line',
    reset: state.reset === 'first_line',
    exception_opened: state.form !== 'none',
    mfa_given: !hasReset && state.enrolled,
    mfa_offered: state.offered && !state.enrolled,
    contained: state.contained,
    cleaned: state.cleaned,
    renewed: state.renewed,
    // Where nobody wanted to be let in, the method was a check and no more.
    recovered:
      !hasReset &&
      state.counting.includes('B') &&
      usualDeeds[call.request].includes('recovered'),
    declined: state.declined !== null,
    reported: state.reported,
    warned: state.warned,
  };
  return allDeeds.filter((deed) => done[deed]);
}

/** Access that was given or changed: an entry that is silent about it is false, not short. */
export const weightyDeeds: readonly Deed[] = [
  'left_out',
  'codes_sent',
  'number_changed',
  'second_line',
  'reset',
  'exception_opened',
  'mfa_given',
];

/** The checks that were made and led somewhere, in the order of the console. */
export function checksMade(
  moves: readonly Move[],
  call: CallCase,
): CheckCode[] {
  return checkCodes.filter(
    (code) =>
      moves.some((move) => move.code === code) && leadsSomewhere(call, code),
  );
}

/**
 * What a check showed. Knowledge questions, a number or link that the caller
 * gave and a reply to a message show nothing about who it is, whatever comes
 * of them.
 */
export function showingOf(code: CheckCode, call: CallCase): Showing {
  switch (revealOf(call, code)?.result) {
    case 'confirms':
    case 'misleads':
      return neverProof.includes(code) ? 'no_proof' : 'confirmed';
    case 'fails':
      return 'denied';
    case 'no_answer':
      return 'no_answer';
    default:
      return 'no_proof';
  }
}

/** Checks that prove nobody, whatever comes of them. */
export const neverProof: readonly CheckCode[] = ['K', 'CG', 'VL', 'RM'];

/** Who approved, as the entry says it. */
export function approverOf(state: CallState): Approver {
  return state.approvals.length > 0 ? 'directory' : 'none';
}

/**
 * What is true and may go without saying: enrolling anew is part of a reset, and
 * the owner who is asked, about an alert or on the number held, is warned by it.
 */
export function alsoTrue(state: CallState): Deed[] {
  const may: [boolean, Deed][] = [
    [state.reset !== 'none' && state.enrolled, 'mfa_given'],
    [state.heard, 'warned'],
  ];
  return may.filter(([is]) => is).map(([, deed]) => deed);
}

/** What a call of this kind usually ends in; some of it is false each time. */
export const usualDeeds: Record<CallCase['request'], readonly Deed[]> = {
  signin: ['recovered', 'reset'],
  codes: ['recovered', 'renewed'],
  exception: ['exception_opened', 'mfa_given', 'mfa_offered'],
  alert: ['contained', 'renewed'],
};
