import { isRequired } from '../../../../../domain/policy/exceptionElements.ts';
import { REGISTER_FIELDS } from '../../../../vocabulary/mappings/registerFields.ts';
import { exceptionApprover } from '../../../../../words/workshop/evidence/known/registerFindings.ts';
import { isAmong, quote } from '../../../../reading/registers/texts.ts';
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
      return isOpen(line) ? exceptionApprover.noRole(roles) : null;
    if (isAmong(roles, role)) return null;
    return exceptionApprover.otherRole(quote(role), roles);
  },
};
