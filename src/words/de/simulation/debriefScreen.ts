import type * as english from '../../simulation/debriefScreen.ts';
import { clock, formElements } from '../console.ts';

export const afterCall: typeof english.afterCall = 'Nach dem Anruf';
export const toItsTurn: typeof english.toItsTurn = 'Zum Moment der Wende';

export const callAgain: typeof english.callAgain = 'Der Anruf noch einmal';
export const nothingTurned: typeof english.nothingTurned =
  'Kein Schritt hat diesen Anruf gewendet.';
export const noWithoutProof: typeof english.noWithoutProof =
  'Vor dem Nein war nicht geklärt, wer da fragt.';
export const callAgainWithTactics: typeof english.callAgainWithTactics =
  'Der Anruf noch einmal, mit seinen Maschen';

export const clockWords: typeof english.clockWords = (minutes) =>
  `${clock(minutes)} simulierte Zeit`;

export const whatFollows: typeof english.whatFollows = 'Was daraus folgt ↓';

export const whereItTurned: typeof english.whereItTurned = 'Die Wende ↓';
export const inTheLesson: typeof english.inTheLesson = 'In der Lektion:';
export const backToDebrief: typeof english.backToDebrief =
  'Zurück zur Nachbesprechung';

export const settledIt: typeof english.settledIt = 'Was den Anruf entschied:';
export const wouldHaveSettledIt: typeof english.wouldHaveSettledIt =
  'Was den Anruf entschieden hätte:';
export const nothingSettles: typeof english.nothingSettles =
  'In diesem Anruf konnte es nichts entscheiden:';
export const theRule: typeof english.theRule = 'Die Regel:';

export const nothingMissing: typeof english.nothingMissing =
  'Es hat nichts gefehlt.';
export const critical: typeof english.critical = 'Kritisch:';
export const countingChecks: typeof english.countingChecks =
  'Prüfungen, die bei diesem Anruf zählen:';
export const stillWanted: typeof english.stillWanted =
  'Zu einem guten Ende fehlte noch:';

export const formGapsLeft: typeof english.formGapsLeft = (gaps) =>
  `Lücken im Formular: ${gaps.map((gap) => formElements[gap]).join(', ')}.`;

export const noClues: typeof english.noClues =
  'Kein Ticket und keine Anmeldung enthielt einen Hinweis. Manche Anrufe haben keinen, nur die Prüfung.';
export const cluesThere: typeof english.cluesThere =
  'Hinweise, die zu sehen waren:';
