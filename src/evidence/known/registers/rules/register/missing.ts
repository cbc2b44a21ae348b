import { isRequired } from '../../../../../domain/policy/exceptionElements.ts';
import { REGISTER_FIELDS } from '../../../../vocabulary/mappings/registerFields.ts';
import type { RegisterField } from '../../../../vocabulary/mappings/registerFields.ts';
import type { RegisterRule } from '../rule.ts';
import { isOpen } from './isOpen.ts';

/** A cell that every exception in force must have; a withdrawn request may lack it. */
function required(
  id: string,
  field: RegisterField,
  message: string,
): RegisterRule {
  return {
    id,
    needs: [field],
    asked: ({ exceptions }) => isRequired(REGISTER_FIELDS[field], exceptions),
    check: (line) => (isOpen(line) && line[field] === null ? message : null),
  };
}

/** The exception says who, why, at what risk, with which controls, approved by whom and until when. */
export const missing: readonly RegisterRule[] = [
  required(
    'missing_account',
    'account',
    'no account is named, so nobody can tell what is left out of MFA. Write the account down as it stands in the directory.',
  ),
  required(
    'missing_owner',
    'owner',
    'no person or system is named. Without one, nobody can be asked when the review comes. Write down whose account it is.',
  ),
  required(
    'missing_reason',
    'reason',
    'no reason is given. Only that MFA cannot be used is a reason. Write it down, or switch MFA on.',
  ),
  required(
    'missing_risk',
    'risk',
    'the risk is not described, so the approver could not know what they took on. Describe it, and have the exception approved again.',
  ),
  required(
    'missing_controls',
    'controls',
    'no compensating control is named, so nothing guards the account in place of MFA. Put controls in place and write them down, or switch MFA on.',
  ),
  required(
    'missing_approver',
    'approver',
    'no approver is named. Nobody has taken on the risk, so the exception is not granted. Have it approved, or switch MFA on.',
  ),
  required(
    'missing_approval_date',
    'approvedOn',
    'no date of approval is given, so nobody can tell how long the exception has run. Copy it from the signed form.',
  ),
  required(
    'missing_review_date',
    'reviewBy',
    'no review date is given, so the exception never ends by itself. Set one within the policy’s limit, and have it approved.',
  ),
  required(
    'missing_status',
    'status',
    'no status is given, so the line was read as open. Write down whether the exception still runs.',
  ),
];
