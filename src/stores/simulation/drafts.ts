import { atom, computed } from 'nanostores';
import { formEntryOf } from '../../domain/simulation/exceptionForm.ts';
import type {
  FormDraft,
  FormQuestion,
} from '../../domain/simulation/exceptionForm.ts';
import {
  emptyLog,
  entryOf,
  gapsIn,
  tickCheck,
  tickDeed,
  tickNoCheck,
  tickNoDeed,
} from '../../domain/simulation/logDraft.ts';
import type { LogDraft } from '../../domain/simulation/logDraft.ts';
import type { CheckCode } from '../../domain/simulation/checkNames.ts';
import type { Approver, Deed, Showing } from '../../domain/simulation/log.ts';
import { $logFields } from './console.ts';
import { $open } from './call.ts';
import { $count } from './finished.ts';

/** The log of the open call as far as it is written; going back to the call keeps it. */
export const $logDraft = atom<LogDraft>(emptyLog);

/** What the fields that the policy asks for still lack. */
export const $logGaps = computed([$logDraft, $logFields], gapsIn);

/** The entry as it can be signed; null while something is open. */
export const $logEntry = computed([$logDraft, $logFields], entryOf);

/** Ticks a check as made, or that none was; or takes that back. */
export function toggleCheck(code: CheckCode | 'none'): void {
  const draft = $logDraft.get();
  $logDraft.set(code === 'none' ? tickNoCheck(draft) : tickCheck(draft, code));
}

/** Says what a ticked check showed. */
export function sayShowed(code: CheckCode, showed: Showing): void {
  const { checks } = $logDraft.get();
  $logDraft.set({
    ...$logDraft.get(),
    checks: { ...checks, [code]: showed },
  });
}

/** Ticks what was done, or that nothing was; or takes that back. */
export function toggleDeed(deed: Deed | 'none'): void {
  const draft = $logDraft.get();
  $logDraft.set(deed === 'none' ? tickNoDeed(draft) : tickDeed(draft, deed));
}

/** Says who approved. */
export function sayApprover(approver: Approver): void {
  $logDraft.set({ ...$logDraft.get(), approver });
}

/** Answers a question of the exception form. */
export function answerForm(question: FormQuestion, answer: string): void {
  $formDraft.set({ ...$formDraft.get(), [question]: answer });
}

/** The exception form of the open call as far as it is filled in. */
export const $formDraft = atom<FormDraft>({});

/** The form as it can be handed in; null while something is open. */
export const $formEntry = computed($formDraft, formEntryOf);

/** The words of a no as far as they are written. They stay in the page. */
export const $noDraft = atom('');

/** The call that the drafts are of; '' between calls. */
let writtenOn = '';

// Nothing written on one call stands on the next.
computed([$open, $count], (open, count) => ({ open, count })).subscribe(
  ({ open, count }) => {
    const now = open ? `${count} ${open.case} ${open.variant}` : '';
    if (now === writtenOn) return;
    writtenOn = now;
    $logDraft.set(emptyLog);
    $formDraft.set({});
    $noDraft.set('');
  },
);
