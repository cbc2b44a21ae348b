import type { CheckCode } from '../../domain/simulation/checkNames.ts';
import { loggedChecks } from '../log.ts';
import { counted } from '../phrasing.ts';

// The log and the exception form: what is written about a call beside it.

export const callSoFar: string = 'The call so far';
/** What the row of markers is. */
export const whatIsFilled: string = 'What is filled in';
/** After the name of a question, for those who do not see its mark. */
export const isFilled: string = ', filled';
export const isOpen: string = ', open';

/** The questions that a form still lacks. */
export function stillOpen(names: readonly string[]): string {
  return `Still open: ${names.join(', ')}.`;
}

export const logTitle: string = 'The log';
export const logNote: string =
  'Write what happened, and not what should have happened.';
export const signLog: string = 'Sign and close the call';
export const noCheckMade: string = 'No check was made';
export const nothingDone: string = 'Nothing of all this';

/** Over what a check may have shown. */
export function showedName(check: CheckCode): string {
  return `${loggedChecks[check]} showed`;
}

export const formTitle: string = 'Exception form';
export const formNote: string = 'Fill in what holds for this request.';
export const handIn: string = 'Hand the form in';
export const registerNow: string = 'Write its line into the register now';
export const registerLater: string = 'Leave the register for later';

/** When an exception ends; null for one without an end. */
export function endWords(days: number | null): string {
  return days === null ? 'Until further notice' : `In ${counted(days, 'day')}`;
}
