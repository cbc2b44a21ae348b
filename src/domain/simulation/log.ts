import type { LogField, Policy } from '../../schema/policy.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';
import { checkCodes, isCheck } from './checks.ts';
import type { CheckCode } from './checkNames.ts';

/** Who approved: nobody, the manager or deputy rung through the directory, whom the caller named, or our own lead. */
export type Approver = 'none' | 'directory' | 'offered' | 'team_lead';

/** What was done, as a log entry says it. */
export type Deed =
  | 'nothing_done'
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
  | 'number_changed';

/** A log entry: one choice for each field of `policy.log.fields`. */
export interface LogEntry {
  check: CheckCode | 'none';
  approver: Approver;
  outcome: Deed;
}

export interface LogOptions {
  check: LogEntry['check'][];
  approver: Approver[];
  outcome: Deed[];
}

const MOST_CHECKS = 5;

/** Access that was given or changed: an entry that names only something gentler is false. */
const weighty: readonly Deed[] = [
  'left_out',
  'codes_sent',
  'number_changed',
  'second_line',
  'reset',
];

/** What was done, the weightiest first; at least one deed. */
export function deedsOf(state: CallState): Deed[] {
  const hasReset = state.reset !== 'none';
  const deeds: [boolean, Deed][] = [
    [state.excluded, 'left_out'],
    [state.sent, 'codes_sent'],
    [state.numberChanged, 'number_changed'],
    [state.reset === 'second_line', 'second_line'],
    [state.reset === 'first_line', 'reset'],
    [state.form !== 'none', 'exception_opened'],
    [!hasReset && state.enrolled, 'mfa_given'],
    [state.offered && !state.enrolled, 'mfa_offered'],
    [state.contained, 'contained'],
    [state.renewed, 'renewed'],
    [state.backup, 'recovered'],
    [state.declined !== null, 'declined'],
  ];
  const done = deeds.filter(([is]) => is).map(([, deed]) => deed);
  return done.length > 0 ? done : ['nothing_done'];
}

/** The deeds that a true entry may name: a weighty one where there is one, else any. */
export function trueDeeds(state: CallState): Deed[] {
  const done = deedsOf(state);
  const given = done.filter((deed) => weighty.includes(deed));
  return given.length > 0 ? given : done;
}

/** The checks that a true entry may name: any that counted, or `none`. */
export function trueChecks(state: CallState): LogEntry['check'][] {
  const counted = state.counting.filter(isCheck);
  return counted.length > 0 ? counted : ['none'];
}

/** An entry that says what really happened. */
export function trueEntry(state: CallState): LogEntry {
  const [check = 'none'] = trueChecks(state);
  const [outcome = 'nothing_done'] = trueDeeds(state);
  return { check, approver: trueApprover(state), outcome };
}

function trueApprover(state: CallState): Approver {
  return state.approved ? 'directory' : 'none';
}

/**
 * What the learner chooses from. True choices stand among tempting false ones,
 * always in the same order, so that no place gives the answer away.
 */
export function logOptions(state: CallState, call: CallCase): LogOptions {
  const counted = trueChecks(state);
  const tempting = checkCodes.filter(
    (code) => !counted.includes(code) && revealOf(call, code),
  );
  const offered = [...counted, ...tempting].slice(0, MOST_CHECKS);
  const deeds = new Set<Deed>([
    ...deedsOf(state),
    ...(['nothing_done', 'declined'] as const),
    ...usualDeeds[call.request],
  ]);
  return {
    check: [...checkCodes.filter((code) => offered.includes(code)), 'none'],
    approver: ['directory', 'offered', 'team_lead', 'none'],
    outcome: allDeeds.filter((deed) => deeds.has(deed)),
  };
}

const allDeeds: readonly Deed[] = [
  'recovered',
  'reset',
  'second_line',
  'mfa_given',
  'mfa_offered',
  'exception_opened',
  'contained',
  'renewed',
  'declined',
  'codes_sent',
  'number_changed',
  'left_out',
  'nothing_done',
];

/** What a call of this kind usually ends in; some of it is false each time. */
const usualDeeds: Record<CallCase['request'], readonly Deed[]> = {
  signin: ['recovered', 'reset'],
  codes: ['recovered', 'renewed'],
  exception: ['exception_opened', 'mfa_given', 'mfa_offered'],
  alert: ['contained', 'renewed'],
};

/** Whether each field that the policy asks for says what was really done. */
export function entryIsTruthful(
  entry: LogEntry,
  state: CallState,
  policy: Policy,
): boolean {
  const truth: Record<LogField, boolean> = {
    check: trueChecks(state).includes(entry.check),
    approver: entry.approver === trueApprover(state),
    outcome: trueDeeds(state).includes(entry.outcome),
  };
  return policy.log.fields.every((field) => truth[field]);
}
