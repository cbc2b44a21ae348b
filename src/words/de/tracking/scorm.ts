import type * as english from '../../tracking/scorm.ts';

export const noReason: typeof english.noReason =
  'Das LMS hat keinen Grund genannt.';
export const notBegun: typeof english.notBegun =
  'Der Kurs ist noch nicht gestartet.';
export const ended: typeof english.ended =
  'Dieser Start ist beendet; öffnen Sie den Kurs noch einmal aus dem LMS.';
export const takesNoAnswers: typeof english.takesNoAnswers =
  'Das LMS nimmt keine einzelnen Antworten an.';
export const keepsNoObjectives: typeof english.keepsNoObjectives =
  'Das LMS bewahrt keine Lernziele auf.';
export const scoreStays: typeof english.scoreStays =
  'Der Versuch ist abgeschlossen; sein Ergebnis bleibt.';

export const noFunction: typeof english.noFunction =
  'ist keine Funktion der Schnittstelle des LMS.';

export const tooLong: typeof english.tooLong = (length, standard, limit) =>
  `${length} Zeichen, wo ${standard} ${limit} zulässt; der frühere Wert bleibt.`;
