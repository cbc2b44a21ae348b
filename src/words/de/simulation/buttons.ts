import type * as english from '../../simulation/buttons.ts';

export const help: typeof english.help = 'Hilfe';
export const closeIt: typeof english.closeIt = 'Schließen';
export const notYet: typeof english.notYet = 'Noch nicht';

export const enterKey: typeof english.enterKey = 'Enter';
export const escapeKey: typeof english.escapeKey = 'Esc';

export const toCourse: typeof english.toCourse = 'Zum Kurs';
export const toQueue: typeof english.toQueue = 'Zur Warteschlange';
export const backToQueue: typeof english.backToQueue =
  'Zurück zur Warteschlange';

export const letItWait: typeof english.letItWait = 'Warten lassen';
export const leaveCall: typeof english.leaveCall = 'Fall verlassen';
export const giveItUp: typeof english.giveItUp = 'Aufgeben';
export const backToCall: typeof english.backToCall = 'Zurück zum Fall';
export const takeUpCall: typeof english.takeUpCall = 'Fall wieder aufnehmen';
export const takeFirst: typeof english.takeFirst = 'Ersten Fall annehmen';
export const takeNext: typeof english.takeNext = 'Nächsten Fall annehmen';
export const againFromTurn: typeof english.againFromTurn =
  'Die Wende neu versuchen (zählt nicht)';
export const againFromStart: typeof english.againFromStart =
  'Neu versuchen (zählt nicht)';
export const takeMore: typeof english.takeMore = 'Weitere Anrufe annehmen';

export const seeStanding: typeof english.seeStanding = 'Ansehen, wo Sie stehen';
export const toCheck: typeof english.toCheck = 'Weiter zum Wissenstest';
