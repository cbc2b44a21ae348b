// Between two calls: who waits, how the desk stands, and the calls so far.

import { inFigures } from '../phrasing.ts';

/** Over whoever waits next. */
export const firstWaits: string = 'First';
export const nextWaits: string = 'Next';
/** Under the call that is on hold. */
export const callWaits: string = 'The case waits for you.';
/** Under the call that was given up, and comes again. */
export const callGivenUp: string =
  'Given up: nothing of it counts. It begins again, so the time left stays the same.';
export const readWorkedCall: string = 'Read a worked call';

/** Before what becomes of closed calls. */
export const closeFirst: string =
  'Close a call before you leave the course: one that is left open may have to begin again.';

export const howCallsGo: string = 'How a call goes';
export const callsGo: string =
  'Requests reach the desk one at a time. Some people are who they say they are and need you to get them working again. Some are not. You see what an agent sees, you choose what to do, and you close each request with a log entry. Take your time: the minutes are simulated. The line under a name gets a dot for each move; who was reached, the debrief says.';

/** Over the list of closed calls. */
export function callsSoFar(count: number): string {
  return `Your calls so far: ${inFigures(count)}`;
}

export const debrief: string = 'Debrief';

/** The same button, for those who do not see which call it stands beside. */
export function debriefOf(title: string): string {
  return `Read the debrief of ${title}`;
}

export const howPassed: string = 'How the desk is passed';
export const howYouDo: string = 'How you are doing at the desk';
/** After the calls that count. */
export const earlyMistakes: string = 'Early mistakes fall out of the count.';
export const deskPassed: string =
  'The practice desk is passed. You can go on practising.';
/** Between what a condition asks and what is true, for those who do not see the mark. */
export const isMet: string = ', met: ';
export const isNotMet: string = ', not met yet: ';
