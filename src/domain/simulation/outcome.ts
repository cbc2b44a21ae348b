import type { Need } from './need.ts';

/**
 * How a call can end. The LMS records these words, so none changes meaning;
 * their places are what saved data store, so new ones go last.
 */
export const outcomes = [
  'sound_reset',
  'recovered',
  'mfa_given',
  'exception_opened',
  'contained',
  'renewed',
  'declined',
  'deferred',
  'unsafe_reset',
  'unsafe_enrolment',
  'needless_reset',
  'unrecorded_exception',
  'incomplete_exception',
  'sent_by_message',
  'number_changed',
  'wrongful_refusal',
  'not_reported',
  'no_decision',
  'unfinished',
  'false_log',
  'hasty_exception',
  'unsafe_exception',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Whether a text is the name of an ending. */
export function isOutcome(text: string): text is Outcome {
  return outcomes.some((outcome) => outcome === text);
}

/** Errors that no later move makes good. Their places are what saved data store, so new ones go last. */
export const criticalErrorList = [
  'reset_unverified',
  'enrolled_unverified',
  'privileged_first_line',
  'sent_by_message',
  'number_changed',
  'unrecorded_exception',
  'false_log',
  'given_unapproved',
  'exception_unverified',
] as const;

export type CriticalError = (typeof criticalErrorList)[number];

/** Whether an error gave access away; a false log alone gave none. */
export function isUnsafe(error: CriticalError): boolean {
  return error !== 'false_log';
}

/** What a good ending still wanted, or could have done without. */
export type Fault =
  | 'not_enrolled'
  | 'not_cleaned'
  | 'not_contained_first'
  | 'not_contained'
  | 'not_heard'
  | 'not_renewed'
  | 'not_reported'
  | 'not_warned'
  | 'not_logged'
  | 'not_declined'
  | 'not_tried'
  | 'not_offered'
  | 'not_verified'
  | 'log_incomplete'
  | 'form_incomplete'
  | 'needless_exception'
  | 'leaked'
  | 'curt';

/** Errors after which nobody asks whether the caller was told no: they got something. */
const gaveAccess = criticalErrorList.filter(isUnsafe);

/** Critical errors that say what a fault says, and more. */
const saysMore: Partial<Record<Fault, readonly CriticalError[]>> = {
  not_verified: [
    'reset_unverified',
    'enrolled_unverified',
    'exception_unverified',
  ],
  not_declined: gaveAccess,
  not_tried: gaveAccess,
};

/** The faults that no critical error of the same call tells already. */
export function faultsBeside(
  faults: readonly Fault[],
  critical: readonly CriticalError[],
): Fault[] {
  return faults.filter(
    (fault) => !saysMore[fault]?.some((error) => critical.includes(error)),
  );
}

/** Faults that the debrief names but that leave a good ending good. */
export const minorFaults: readonly Fault[] = ['curt'];

/** The good ending of each need. */
export const goodOutcome: Record<Need, Outcome> = {
  recover: 'recovered',
  reset: 'sound_reset',
  defer: 'deferred',
  decline: 'declined',
  give_mfa: 'mfa_given',
  exception: 'exception_opened',
  contain: 'contained',
  renew: 'renewed',
};

/** Whether a call with this ending was good. */
export function endedGood(outcome: Outcome): boolean {
  return Object.values(goodOutcome).includes(outcome);
}

/** Endings that gave access away. */
const unsafeEndings: readonly Outcome[] = [
  'unsafe_reset',
  'unsafe_enrolment',
  'unsafe_exception',
  'unrecorded_exception',
  'sent_by_message',
  'number_changed',
];

/** Whether a call with this ending gave access away. */
export function endedUnsafe(outcome: Outcome): boolean {
  return unsafeEndings.includes(outcome);
}

/**
 * Whether somebody asked to be let in, could have been, and left with nothing. Who
 * was to be contained or given new codes asked for neither, however it ended.
 */
export function isLeftWithNothing(outcome: Outcome, need: Need): boolean {
  const asks = need !== 'contain' && need !== 'renew';
  return asks && outcome === 'wrongful_refusal';
}
