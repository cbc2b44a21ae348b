import type * as english from '../../simulation/callScreen.ts';

export const onTheClock: typeof english.onTheClock =
  'Simulierte Zeit des Anrufs: ';
export const secondTry: typeof english.secondTry =
  'Zweiter Versuch, zählt nicht';
export const hearCall: typeof english.hearCall = 'Anruf anhören';

export const asClaimed: typeof english.asClaimed = 'nach eigener Angabe';
export const saidYes: typeof english.saidYes =
  'nach eigener Angabe. Eine Prüfung sagt Ja';
export const onHold: typeof english.onHold = 'Gehalten';
export const callerGone: typeof english.callerGone = 'Nicht mehr da';

export const theCall: typeof english.theCall = 'Der Anruf';
export const whatWasSaid: typeof english.whatWasSaid = 'Was gesagt wurde';
export const skipAhead: typeof english.skipAhead = 'Überspringen';

export const mailFrom: typeof english.mailFrom = 'Von';

export const handedOver: typeof english.handedOver = (name, from) =>
  `Übergeben von ${name}, aus ${from}.`;

export const yourMove: typeof english.yourMove = 'Was tun Sie?';
export const moreMoves: typeof english.moreMoves = 'Weitere Handlungen';
export const logAndClose: typeof english.logAndClose =
  'Protokollieren und abschließen';

export const keysWords: typeof english.keysWords = (on) =>
  on ? 'Tasten ausschalten' : 'Tasten einschalten';

export const moveMade: typeof english.moveMade = 'getan';
export const howSure: typeof english.howSure =
  'Wie sicher sind Sie, dass das richtig ist?';

export const leaveQuestion: typeof english.leaveQuestion = 'Jetzt verlassen?';
export const leaveNote: typeof english.leaveNote =
  'Sie können ihn halten und inzwischen im Kurs lesen. Wenn Sie ihn aufgeben, zählt nichts davon, und er beginnt von vorn.';
export const leaveAgainNote: typeof english.leaveAgainNote =
  'Sie können ihn halten und inzwischen im Kurs lesen. Dieser Versuch zählt nicht, ob Sie ihn aufgeben oder nicht.';
export const stayOnCall: typeof english.stayOnCall = 'Hier bleiben';
export const putOnHold: typeof english.putOnHold = 'Halten';
