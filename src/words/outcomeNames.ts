import type { Outcome } from '../domain/simulation/outcome.ts';

/** How a call ended, as a heading says it. */
export const outcomeNames: Record<Outcome, string> = {
  sound_reset: 'A sound reset',
  recovered: 'Recovered without a reset',
  mfa_given: 'MFA that works, no exception',
  exception_opened: 'An exception, properly opened',
  contained: 'The account is contained',
  renewed: 'The codes are renewed',
  declined: 'Stopped and reported',
  deferred: 'Not yet, with a way to go on',
  unsafe_reset: 'An unsafe reset',
  unsafe_enrolment: 'Enrolled without proof',
  needless_reset: 'A reset that was not needed',
  unrecorded_exception: 'Left out of MFA without a form',
  incomplete_exception: 'An exception, not as it should be',
  sent_by_message: 'Access sent by message',
  number_changed: 'The number was changed for a caller',
  wrongful_refusal: 'Genuine, and left undone',
  not_reported: 'Stopped, but not reported',
  no_decision: 'Left open',
  unfinished: 'Not finished',
  false_log: 'The log is not true',
  hasty_exception: 'An exception before anything better was offered',
  unsafe_exception: 'Unsafe exception',
};
