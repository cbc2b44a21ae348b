import type {
  CriticalError,
  Fault,
  Outcome,
} from '../domain/simulation/outcome.ts';

/** How a call ended, as a heading says it. */
export const outcomeNames: Record<Outcome, string> = {
  sound_reset: 'A sound reset',
  recovered: 'Recovered without a reset',
  mfa_given: 'MFA that works, no exception',
  exception_opened: 'An exception, properly opened',
  contained: 'The account is contained',
  renewed: 'The codes are renewed',
  declined: 'Declined and reported',
  deferred: 'Not yet, with a way to go on',
  unsafe_reset: 'An unsafe reset',
  unsafe_enrolment: 'Enrolled without proof',
  needless_reset: 'A reset that was not needed',
  unrecorded_exception: 'Left out of MFA without a form',
  incomplete_exception: 'An exception with gaps',
  sent_by_message: 'Access sent by message',
  number_changed: 'The number was changed for a caller',
  wrongful_refusal: 'A genuine caller was turned away',
  not_reported: 'Stopped, but not reported',
  no_decision: 'No decision',
  unfinished: 'Not finished',
  false_log: 'The log is not true',
  hasty_exception: 'An exception before anything better was offered',
  unsafe_exception: 'Unsafe exception',
};

/** Errors that nothing makes good. */
export const criticalWords: Record<CriticalError, string> = {
  reset_unverified:
    'MFA was reset before it was proved who was asking, by checks that the policy accepts.',
  enrolled_unverified:
    'A new method was enrolled before it was proved who was asking.',
  privileged_first_line:
    'A privileged account was reset by first line; only second line may.',
  sent_by_message:
    'A code or pass went out by message, where whoever holds the mailbox or chat can read it.',
  number_changed:
    'The number on the record was changed for a caller. Every later call-back would go to that number.',
  unrecorded_exception:
    'The account was left out of MFA with no form, no owner and no end date.',
  given_unapproved:
    'Access was given without the approval that the policy asks for.',
  exception_unverified:
    'An exception was opened before anything proved who was asking.',
  false_log:
    'The log says something that did not happen. Nobody can rely on a log like that.',
};

/** What a good ending still wanted, or could have done without. */
export const faultWords: Record<Fault, string> = {
  not_enrolled: 'No new method was enrolled while they were with you.',
  not_cleaned:
    'The old method and the open sessions stayed where they were, and nobody was notified.',
  not_contained_first:
    'The account was taken over. It had to be contained and reported before the reset.',
  not_contained: 'Whoever is inside still has an open session.',
  not_heard: 'The owner of the account was never asked what happened.',
  not_renewed: 'The old recovery codes still work.',
  not_reported:
    'Security does not know. The next desk gets the same call unwarned.',
  not_warned: 'The real user does not know that somebody tried.',
  not_logged: 'There is no log entry.',
  not_declined: 'The caller never got a clear no.',
  not_tried:
    'Nothing was tried to find out who it was before they were told “not yet”.',
  not_verified: 'Too few checks that count were made in time.',
  not_offered: 'MFA that works for them was not offered before the exception.',
  log_incomplete: 'The log is true and leaves something out.',
  form_incomplete: 'The exception form has gaps.',
  needless_exception:
    'An exception was opened although MFA that works was at hand.',
  leaked:
    'The refusal gave something away: what is on the record, or which check failed.',
  curt: 'The refusal was short. A genuine caller would have left with no idea what to do next.',
};
