// The screen of a call: what is said, the clock, the action bar, and the way out.

/** Before the minutes of the call, for those who do not see where they stand; the space stays. */
export const onTheClock: string = 'Simulated time of the call: ';
/** In the place of its number, on a call that is tried again. */
export const secondTry: string = 'Second try, not counted';
export const hearCall: string = 'Hear the call';

/** Beside a name that nobody has proved. */
export const asClaimed: string = 'as claimed';
/** Beside a name once a check that the policy takes said yes. Whom it asked may be somebody else, and whether it proves anything is not said. */
export const saidYes: string = 'as claimed. A check said yes';
export const onHold: string = 'On hold';
/** In the place of how a contact stands, once whoever asked has hung up or walked off. */
export const callerGone: string = 'Gone';

export const theCall: string = 'The call';
export const whatWasSaid: string = 'What was said';
export const skipAhead: string = 'Skip';

/** Over a mail, before its sender. */
export const mailFrom: string = 'From';

/** Over what a colleague hands over. */
export function handedOver(name: string, from: string): string {
  return `Handed over by ${name}, from ${from}.`;
}

export const yourMove: string = 'Your move';
export const moreMoves: string = 'More moves';
export const logAndClose: string = 'Log and close';

/** Switches single keys on or off. */
export function keysWords(on: boolean): string {
  return on ? 'Turn keys off' : 'Turn keys on';
}

/** On a move that was made already. */
export const moveMade: string = 'done';
export const howSure: string = 'How sure are you that this is right?';

export const leaveQuestion: string = 'Leave now?';

export const leaveNote: string =
  'You can put it on hold and read in the course meanwhile. If you give it up, nothing of it counts, and it begins again.';
export const leaveAgainNote: string =
  'You can put it on hold and read in the course meanwhile. This try does not count, whether you give it up or not.';
export const stayOnCall: string = 'Stay here';
export const putOnHold: string = 'Put it on hold';
