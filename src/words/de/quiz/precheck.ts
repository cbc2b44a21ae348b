import type * as english from '../../quiz/precheck.ts';

export const shown: typeof english.shown = 'Was Sie gezeigt haben';

export const nothingKnown: typeof english.nothingKnown =
  'Nichts gilt als bekannt: Dafür müssen beide Fragen zu einem Lernziel richtig sein. Der Wissenstest bleibt so lang, wie er ist.';

export const knownWords: typeof english.knownWords = (size, whole) =>
  `Sie haben gezeigt, dass Sie dies wissen. Die Schritte dazu sind eingeklappt, und der Wissenstest ${size < whole ? `stellt ${size} statt ${whole} Fragen` : 'bleibt so lang, wie er ist'}:`;

export const taughtIn: typeof english.taughtIn =
  'Was nicht richtig war, wird hier gelehrt:';

export const tooLate: typeof english.tooLate =
  'Sie haben den Wissenstest begonnen. Diese Fragen kommen davor.';

export const introWords: typeof english.introWords = (count) =>
  `${count} Fragen, zwei zu jedem Lernziel, die nur einmal gestellt werden. Wo beide Antworten richtig sind, werden die Schritte dazu eingeklappt, und der Wissenstest stellt weniger Fragen. Aufgezeichnet wird, zu welchen Lernzielen Sie Ihr Wissen gezeigt haben; die Antworten werden nirgends aufgezeichnet.`;

export const start: typeof english.start = 'Beginnen';
