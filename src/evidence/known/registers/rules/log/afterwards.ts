import {
  cleanUp as notDone,
  missingInLog,
} from '../../../../../words/workshop/evidence/known/logFindings.ts';
import type { LogRule } from '../rule.ts';
import { isReset } from './isReset.ts';

/** The new method is set up while the person is still there. */
export const notEnrolled: LogRule = {
  id: 'not_enrolled',
  needs: ['enrolled'],
  asked: ({ reset }) => reset.enrolAtOnce,
  check: (line) =>
    isReset(line) && line.enrolled === null ? missingInLog.enrolled : null,
};

/** One thing to be done after every reset, with the answer Yes in its column. */
function cleanedUp(id: string, field: keyof typeof notDone): LogRule {
  return {
    id,
    needs: [field],
    check(line) {
      if (!isReset(line) || line[field] === true) return null;
      const { saidNo, notSaid } = notDone[field];
      return line[field] === false ? saidNo : notSaid;
    },
  };
}

/** The lost method goes, sessions end, and the person is told where they would see it. */
export const cleanUp: readonly LogRule[] = [
  cleanedUp('old_method_kept', 'oldMethodRemoved'),
  cleanedUp('sessions_open', 'sessionsEnded'),
  cleanedUp('user_not_notified', 'userNotified'),
];
