import type { FormEntry } from '../../../../src/domain/simulation/exceptionForm.ts';
import type { CaseForm } from '../../../../src/schema/caseParts.ts';
import type { Policy } from '../../../../src/schema/policy.ts';

/** The sound choices of a form, with the longest date that the policy allows. */
export function soundForm(form: CaseForm, policy: Policy): FormEntry {
  const sound = (choices: CaseForm['reason']) =>
    choices.find((choice) => choice.sound)?.id ?? '';
  return {
    reason: sound(form.reason),
    risk: sound(form.risk),
    approver: sound(form.approver),
    controls: sound(form.controls),
    days: policy.exceptions.maxDays,
    registered: true,
  };
}
