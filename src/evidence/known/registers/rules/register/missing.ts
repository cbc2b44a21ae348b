import { isRequired } from '../../../../../domain/policy/exceptionElements.ts';
import { REGISTER_FIELDS } from '../../../../vocabulary/mappings/registerFields.ts';
import type { RegisterRule } from '../rule.ts';
import { missingInRegister } from '../../../../../words/workshop/evidence/known/registerFindings.ts';
import { isOpen } from './isOpen.ts';

/** A cell that every exception in force must have; a withdrawn request may lack it. */
function required(
  id: string,
  field: keyof typeof missingInRegister,
): RegisterRule {
  return {
    id,
    needs: [field],
    asked: ({ exceptions }) => isRequired(REGISTER_FIELDS[field], exceptions),
    check: (line) =>
      isOpen(line) && line[field] === null ? missingInRegister[field] : null,
  };
}

/** The exception says who, why, at what risk, with which controls, approved by whom and until when. */
export const missing: readonly RegisterRule[] = [
  required('missing_account', 'account'),
  required('missing_owner', 'owner'),
  required('missing_reason', 'reason'),
  required('missing_risk', 'risk'),
  required('missing_controls', 'controls'),
  required('missing_approver', 'approver'),
  required('missing_approval_date', 'approvedOn'),
  required('missing_review_date', 'reviewBy'),
  required('missing_status', 'status'),
];
