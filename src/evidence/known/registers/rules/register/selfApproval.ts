import { isSame } from '../../../../reading/registers/texts.ts';
import type { RegisterRule } from '../rule.ts';

/** Nobody approves the exception for their own account. */
export const selfApproval: RegisterRule = {
  id: 'self_approval',
  needs: ['approver'],
  check: ({ approver, owner, account }) =>
    isSame(approver, owner) || isSame(approver, account)
      ? 'the approver is the person whose account it is. Nobody weighs their own risk. Have it approved by another owner of the loss.'
      : null,
};
