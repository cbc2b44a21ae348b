import type { FormQuestion } from '../../domain/simulation/exceptionForm.ts';
import { clock, formElements } from '../console.ts';

export const afterCall: string = 'After the call';
/** On the place at which the line was held. */
export const toItsTurn: string = 'To the moment it turned';

export const callAgain: string = 'The call again';
/** Over a call in which no move is marked as its turn. */
export const nothingTurned: string = 'No move turned this call.';
/** The same, where a no held the line though nothing had settled who asked. */
export const noWithoutProof: string =
  'Before the no, nothing settled who was asking.';
export const callAgainWithTactics: string = 'The call again, with its tactics';

/** How long a call took. */
export function clockWords(minutes: number): string {
  return `${clock(minutes)} of simulated time`;
}

/** To what stands below on a phone. */
export const whatFollows: string = 'What follows from it ↓';

/** To the moment it turned, which on a phone lies below. */
export const whereItTurned: string = 'Where it turned ↓';
/** Before the steps of the lesson that teach what a call practises. */
export const inTheLesson: string = 'In the lesson:';
/** From such a step. */
export const backToDebrief: string = 'Back to the debrief';

export const settledIt: string = 'What settled it:';
export const wouldHaveSettledIt: string = 'What would have settled it:';
/** Where the policy takes no check that would prove a genuine caller. */
export const nothingSettles: string = 'Nothing could settle it in this call:';
export const theRule: string = 'The rule:';

export const nothingMissing: string = 'Nothing was missing.';
/** Before a critical error. */
export const critical: string = 'Critical:';
/** Before checks that were not made. */
export const countingChecks: string = 'Checks that count on this call:';
/** Before moves that were not made. */
export const stillWanted: string = 'A good ending still wanted:';

/** What the exception form left open. */
export function formGapsLeft(gaps: readonly FormQuestion[]): string {
  return `Gaps in the form: ${gaps.map((gap) => formElements[gap].toLowerCase()).join(', ')}.`;
}

export const noClues: string =
  'No ticket and no sign-in held a clue. Some calls have none, only the check.';
export const cluesThere: string = 'Clues that were there to see:';
