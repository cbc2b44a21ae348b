import {
  isAmong,
  isSame,
  orList,
  quote,
} from '../../../../reading/registers/texts.ts';
import type { LogRule } from '../rule.ts';
import { isReset } from './isReset.ts';

/** Somebody who knows the person says that the request makes sense. */
export const missingApprover: LogRule = {
  id: 'missing_approver',
  needs: ['approver'],
  asked: ({ log }) => log.fields.includes('approver'),
  check: (line) =>
    isReset(line) && line.approver === null
      ? 'a reset without an approver: nobody is named who said that the request made sense. Ask the line manager now, and write down name and answer.'
      : null,
};

/** The approver is one of those whom the policy names. */
export const approverRole: LogRule = {
  id: 'approver_role',
  needs: ['approver', 'approverRole'],
  check(line, { words: { roles } }) {
    if (!isReset(line) || line.approver === null) return null;
    const role = line.approverRole;
    if (role === null)
      return `the role of the approver is not given, so nobody can tell whether they may approve. Write it down: ${orList(roles)}.`;
    if (isAmong(roles, role)) return null;
    return `the approver’s role is ${quote(role)}; the policy lets approve: ${orList(roles)}. Ask one of them now, or add the role to the mapping if it is one.`;
  },
};

/** The agent reached the approver: an approval that came by message is only a message. */
export const approverReached: LogRule = {
  id: 'approver_reached',
  needs: ['approver', 'reached'],
  check(line, { words }) {
    if (!isReset(line) || line.approver === null) return null;
    if (line.reached === null)
      return 'it is not said how the approver was reached, so the approval may have been only a message. Ask the agent, and write it down.';
    if (isAmong(words.reached, line.reached)) return null;
    return `the approver was reached by ${quote(line.reached)}, which is none of ${orList(words.reached)}. Ring them on the directory number, or add the way to the mapping if it is one.`;
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
      return 'the approver is the person who asked. Nobody approves their own reset. Ask the line manager now.';
    return isSame(approver, agent)
      ? 'the approver is the agent who made the reset. Two people must see a request. Ask the line manager now.'
      : null;
  },
};
