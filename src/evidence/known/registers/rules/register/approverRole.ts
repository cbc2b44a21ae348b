import { isRequired } from '../../../../../domain/policy/exceptionElements.ts';
import { REGISTER_FIELDS } from '../../../../vocabulary/mappings/registerFields.ts';
import { isAmong, orList, quote } from '../../../../reading/registers/texts.ts';
import type { RegisterRule } from '../rule.ts';
import { isOpen } from './isOpen.ts';

/** Whoever approves must carry the loss: the business owner, or another role that the words name. */
export const approverRole: RegisterRule = {
  id: 'approver_role',
  needs: ['approver', 'approverRole'],
  asked: ({ exceptions }) =>
    isRequired(REGISTER_FIELDS.approverRole, exceptions),
  check(line, { words: { roles } }) {
    if (line.approver === null) return null;
    const role = line.approverRole;
    if (role === null)
      return isOpen(line)
        ? `the role of the approver is not given, so nobody can tell whether they may approve. Write it down: ${orList(roles)}.`
        : null;
    if (isAmong(roles, role)) return null;
    return `the approver’s role is ${quote(role)}. The policy wants somebody who carries the loss: ${orList(roles)}. Have the exception approved by one of them, or add the role to the mapping if it is one.`;
  },
};
