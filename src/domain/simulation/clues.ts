import type { CallCase } from './callCase.ts';
import type { MoveCode } from './moveCodes.ts';

/** Something that a careful agent notices before any check, and whether it was looked up. */
export interface Clue {
  when: string;
  text: string;
  /** The look-up on which it stands. */
  on: 'H' | 'S';
  seen: boolean;
}

/** The clues of a call in its tickets and its sign-ins. */
export function cluesOf(call: CallCase, made: readonly MoveCode[]): Clue[] {
  const of = (on: 'H' | 'S', events: CallCase['history']) =>
    events
      .filter(({ clue }) => clue)
      .map(({ when, text }) => ({ when, text, on, seen: made.includes(on) }));
  return [...of('H', call.history), ...of('S', call.signins)];
}
