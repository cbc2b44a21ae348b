import {
  missingInLog,
  resetApprover,
} from '../../../../../words/workshop/evidence/known/logFindings.ts';
import { isAmong, isSame, quote } from '../../../../reading/registers/texts.ts';
import type { LogRule } from '../rule.ts';
import { isReset } from './isReset.ts';

/** Somebody who knows the person says that the request makes sense. */
export const missingApprover: LogRule = {
  id: 'missing_approver',
  needs: ['approver'],
  asked: ({ log }) => log.fields.includes('approver'),
  check: (line) =>
    isReset(line) && line.approver === null ? missingInLog.approver : null,
};

/** The approver is one of those whom the policy names. */
export const approverRole: LogRule = {
  id: 'approver_role',
  needs: ['approver', 'approverRole'],
  check(line, { words: { roles } }) {
    if (!isReset(line) || line.approver === null) return null;
    const role = line.approverRole;
    if (role === null) return resetApprover.noRole(roles);
    if (isAmong(roles, role)) return null;
    return resetApprover.otherRole(quote(role), roles);
  },
};

/** The agent reached the approver: an approval that came by message is only a message. */
export const approverReached: LogRule = {
  id: 'approver_reached',
  needs: ['approver', 'reached'],
  check(line, { words }) {
    if (!isReset(line) || line.approver === null) return null;
    if (line.reached === null) return resetApprover.notReached;
    if (isAmong(words.reached, line.reached)) return null;
    return resetApprover.reachedBy(quote(line.reached), words.reached);
  },
};

/** Nobody approves their own reset, and no agent the one they make. */
export const selfApproval: LogRule = {
  id: 'self_approval',
  needs: ['approver'],
  check(line) {
    const { approver, agent, person, account } = line;
    if (!isReset(line)) return null;
    if (isSame(approver, person) || isSame(approver, account))
      return resetApprover.asker;
    return isSame(approver, agent) ? resetApprover.agent : null;
  },
};
