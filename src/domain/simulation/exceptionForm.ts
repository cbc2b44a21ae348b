import type { CaseForm } from '../../schema/caseParts.ts';
import type { Policy } from '../../schema/policy.ts';
import { wordedElements } from '../policy/exceptionElements.ts';
import { endingAfter } from '../policy/exceptionTerm.ts';

/** What the learner put into an exception form. Letters are those of the case. */
export interface FormEntry {
  reason: string;
  risk: string;
  approver: string;
  controls: string;
  /** Days until it ends; null where no date was given. */
  days: number | null;
  /** A line was written into the register. */
  registered: boolean;
}

/** The questions of the form, in its order. */
export const formQuestions = [
  ...wordedElements,
  'end_date',
  'register',
] as const;

export type FormQuestion = (typeof formQuestions)[number];

/** A form as it is being filled in: what was chosen, as text. The end date is its days, or `none`; the register's line is written `now` or `later`. */
export type FormDraft = Partial<Record<FormQuestion, string>>;

/** The form as it is handed in; null while a question is open. */
export function formEntryOf(draft: FormDraft): FormEntry | null {
  const { reason, risk, approver, controls, end_date, register } = draft;
  if (!reason || !risk || !approver || !controls) return null;
  if (!end_date || !register) return null;
  return {
    reason,
    risk,
    approver,
    controls,
    days: end_date === 'none' ? null : Number(end_date),
    registered: register === 'now',
  };
}

/** The days to choose from: half the policy's longest, exactly that, twice that, or no date. */
export function endDateOptions(policy: Policy): FormEntry['days'][] {
  const { maxDays } = policy.exceptions;
  return [Math.ceil(maxDays / 2), maxDays, maxDays * 2, null];
}

/** What an entry lacks: an element that is not sound, a date beyond the policy, the register line. */
export function formGaps(
  entry: FormEntry,
  form: CaseForm,
  policy: Policy,
): (Policy['exceptions']['elements'][number] | 'register')[] {
  const unsound = wordedElements.filter(
    (element) =>
      !form[element].find((choice) => choice.id === entry[element])?.sound,
  );
  const { days } = entry;
  const isDated =
    days !== null && endingAfter(days, policy.exceptions) === 'in_term';
  return [
    ...unsound,
    ...(isDated ? [] : (['end_date'] as const)),
    ...(entry.registered ? [] : (['register'] as const)),
  ];
}
