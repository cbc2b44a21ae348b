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
    'A code or pass went out by message, and whoever can read that message can use it.',
  number_changed:
    'The number on the record was changed for a caller. Every later call-back would go to that number.',
  unrecorded_exception: 'The account was left out of MFA past the form.',
  given_unapproved:
    'A reset or an exception went through without the approval that the policy asks for, or before it.',
  exception_unverified:
    'An exception was opened before anything proved who was asking.',
  false_log:
    'The log is not true, or is silent about access that was given. Nobody can rely on a log like that.',
};

/** What was missing for a good ending, or should have been left out. */
export const faultWords: Record<Fault, string> = {
  not_enrolled: 'No new method was enrolled on this call.',
  not_cleaned:
    'There was no clean-up: old method off, sessions ended, notice sent.',
  not_contained_first:
    'The account had been taken over. It should have been contained and reported before the reset.',
  not_contained:
    'The account was not contained: sessions ended, a new password forced.',
  not_heard: 'The owner of the account was not rung and asked what happened.',
  not_renewed: 'The recovery codes were not renewed.',
  not_reported:
    'No report went to Security, so the next desk gets the same call without warning.',
  not_warned:
    'The real user was not told, by a way that can be trusted, that somebody asked in their name.',
  not_logged: 'There is no log entry.',
  not_declined: 'The caller never got a clear no.',
  not_tried:
    'None of the checks that the policy takes, and that were open here, was made.',
  not_verified:
    'What was checked in time was not enough to prove who was asking.',
  not_offered: 'MFA that works for them was not offered before the exception.',
  log_incomplete: 'The log is true and leaves something out.',
  form_incomplete: 'The exception form has gaps.',
  needless_exception:
    'A form for an exception was handed in, although MFA that works was to be had.',
  leaked:
    'The refusal gave something away: what the record says, or which check failed.',
  curt: 'The refusal was short. A genuine caller would have left with no idea what to do next.',
};

/** What is said otherwise of a genuine caller. */
const ofGenuine: Partial<Record<Fault, string>> = {
  // Nobody says that the next desk should have been warned.
  not_reported:
    'No report went to Security. What is stolen or taken over, or may be, is reported whoever asks.',
  not_declined: 'They were never told “not yet”, nor how to go on.',
};

/** What was missing, as it is true of this call. */
export function faultText(
  fault: Fault,
  { truth }: Pick<CallCase, 'truth'>,
): string {
  const own = truth === 'genuine' ? ofGenuine[fault] : undefined;
  return own ?? faultWords[fault];
}
