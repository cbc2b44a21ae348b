import type { DeskLine } from '../../../domain/simulation/deskLines.ts';
import type { CallCase } from '../../../schema/case.ts';
import { speakerOf } from '../../../words/deskLines.ts';
import { say } from './speech.ts';

/**
 * Says a line of a call: the contact's words in the contact's voice, of whoever the
 * desk reached in theirs, the same in every variant, and a narrator for the rest.
 */
export function sayLine(
  line: DeskLine,
  call: CallCase,
  then: () => void,
): void {
  const { kind, code, push, text } = line;
  const contact = kind === 'caller' || kind === 'note';
  // What a move shows tells what happens; only openings and pressure are speech throughout.
  const told = kind === 'note' || (code !== null && !push);
  say(contact ? call.caller.name : speakerOf(line, call), text, then, told);
}
