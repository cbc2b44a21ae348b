import { isSame } from '../../../../reading/registers/texts.ts';
import { exceptionApprover } from '../../../../../words/workshop/evidence/known/registerFindings.ts';
import type { RegisterRule } from '../rule.ts';

/** Nobody approves the exception for their own account. */
export const selfApproval: RegisterRule = {
  id: 'self_approval',
  needs: ['approver'],
  check: ({ approver, owner, account }) =>
    isSame(approver, owner) || isSame(approver, account)
      ? exceptionApprover.self
      : null,
};
