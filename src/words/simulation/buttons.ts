// What the buttons of the desk say that lead from one of its screens to another, or back.

export const help: string = 'Help';
export const closeIt: string = 'Close';
export const notYet: string = 'Not yet';

/** The keys that work the desk, as they are labelled. */
export const enterKey: string = 'Enter';
export const escapeKey: string = 'Esc';

export const toCourse: string = 'To the course';
export const toQueue: string = 'To the queue';
export const backToQueue: string = 'Back to the queue';

export const letItWait: string = 'Let it wait';
export const leaveCall: string = 'Leave the case';
export const giveItUp: string = 'Give it up';
/** From a form to the call that it is of. */
export const backToCall: string = 'Back to the case';
/** From elsewhere to the case that waits on hold: a mail has no line. */
export const takeUpCall: string = 'Go back to the case';
export const takeFirst: string = 'Take the first case';
export const takeNext: string = 'Take the next case';
/** Tries the call of a debrief once more, as practice. */
export const againFromTurn: string = 'Try the turn again (not counted)';
export const againFromStart: string = 'Try it again (not counted)';
export const takeMore: string = 'Take more calls';

export const seeStanding: string = 'See how you stand';
export const toCheck: string = 'On to the knowledge check';
