import type { CriticalError, Fault } from '../domain/simulation/outcome.ts';
import type { CallCase } from '../schema/case.ts';

/** Errors that nothing can make up for. */
export const criticalWords: Record<CriticalError, string> = {
  reset_unverified:
    'MFA was reset before checks that the policy accepts had proved who was asking.',
  enrolled_unverified:
    'A new method was enrolled before anything had proved who was asking.',
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

/** What was missing for a good ending, or should have been left out. */
export const faultWords: Record<Fault, string> = {
  not_enrolled: 'No new method was enrolled while they were with you.',
  not_cleaned:
    'The old method and the open sessions were left in place, and nobody was notified.',
  not_contained_first:
    'The account had been taken over. It should have been contained and reported before the reset.',
  not_contained: 'Whoever is inside still has an open session.',
  not_heard: 'The owner of the account was never asked what happened.',
  not_renewed: 'The old recovery codes still work.',
  not_reported:
    'Security was not told, so the next desk gets the same call without warning.',
  not_warned: 'The real user was not warned that somebody asked in their name.',
  not_logged: 'There is no log entry.',
  not_declined: 'The caller never got a clear no.',
  not_tried:
    'Nothing was tried to find out who it was before they were told “not yet”.',
  not_verified: 'Too few checks that count were made in time.',
  not_offered: 'MFA that works for them was not offered before the exception.',
  log_incomplete: 'The log is true and leaves something out.',
  form_incomplete: 'The exception form has gaps.',
  needless_exception:
    'An exception was opened although a form of MFA that works was available.',
  leaked:
    'The refusal gave something away: what the record says, or which check failed.',
  curt: 'The refusal was short. A genuine caller would have left with no idea what to do next.',
};

/** What was missing, as it is true of this call: of a genuine caller nobody says that the next desk should have been warned. */
export function faultText(
  fault: Fault,
  { truth }: Pick<CallCase, 'truth'>,
): string {
  return fault === 'not_reported' && truth === 'genuine'
    ? 'Security was not told. What is stolen or taken over, or may be, is reported whoever asks.'
    : faultWords[fault];
}
