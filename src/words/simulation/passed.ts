import { inFigures } from '../phrasing.ts';

export const deskIsPassed: string = 'Practice desk passed';
export const holdTheLine: string = 'You hold the line.';
export const ownWay: string = 'Your own way to say no';

/** What the four numbers count. */
export const impostorsStopped: string = 'impostors met and stopped';
export const genuineServed: string = 'genuine calls that ended well';
export const trueEntries: string = 'true log entries';
export const minutesACall: string = 'minutes a call, on the call clock';

/** How many impostors were stopped, and of how many where that is not all. */
export function stoppedWords(stopped: number, impostors: number): string {
  return stopped === impostors
    ? inFigures(stopped)
    : `${inFigures(stopped)} of ${inFigures(impostors)}`;
}

/** @param what what to practise, as a sentence. */
export function practiseNextWords(what: string): string {
  return `Practise next: ${what}`;
}
