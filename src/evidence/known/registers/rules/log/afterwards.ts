import type { LogRule } from '../rule.ts';
import { isReset } from './isReset.ts';

/** The new method is set up while the person is still there. */
export const notEnrolled: LogRule = {
  id: 'not_enrolled',
  needs: ['enrolled'],
  asked: ({ reset }) => reset.enrolAtOnce,
  check: (line) =>
    isReset(line) && line.enrolled === null
      ? 'no enrolled method is named. Until one is set up, whoever signs in first can enrol theirs. See in the directory what is enrolled, and have the person confirm it.'
      : null,
};

/** One thing to be done after every reset, with the answer Yes in its column. */
function cleanedUp(
  id: string,
  field: 'oldMethodRemoved' | 'sessionsEnded' | 'userNotified',
  what: string,
  why: string,
): LogRule {
  return {
    id,
    needs: [field],
    check(line) {
      if (!isReset(line) || line[field] === true) return null;
      const said =
        line[field] === false ? 'the line says No to' : 'the line does not say';
      return `${said} whether ${what}. ${why}`;
    },
  };
}

/** The lost method goes, sessions end, and the person is told where they would see it. */
export const cleanUp: readonly LogRule[] = [
  cleanedUp(
    'old_method_kept',
    'oldMethodRemoved',
    'the old method was removed',
    'A lost phone or key that stays enrolled still opens the account. Remove it.',
  ),
  cleanedUp(
    'sessions_open',
    'sessionsEnded',
    'the open sessions were ended',
    'Whoever is signed in stays signed in. End all sessions of the account.',
  ),
  cleanedUp(
    'user_not_notified',
    'userNotified',
    'the person was notified',
    'The notice is how the real person learns of a reset they did not ask for. Send it to every contact point that was on file before.',
  ),
];
