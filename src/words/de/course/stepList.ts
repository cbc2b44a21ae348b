import type * as english from '../../course/stepList.ts';

export const stepListWords: typeof english.stepListWords = {
  steps: 'Schritte',
  stepsDone: 'Erledigte Schritte',
  forLeads: 'für Teamleitungen',
  read: ' (gelesen)',
  passed: ' (bestanden)',
  yourWay: 'Ihr Weg',
  yourResult: 'Ihr Ergebnis',
  sources: 'Quellen',
  connection: 'Verbindung',
  readAll: 'Alles auf einer Seite lesen',
};

export const aboutMinutes: typeof english.aboutMinutes = (minutes) =>
  `etwa ${minutes} Min.`;

export const stepPlace: typeof english.stepPlace = (number, of) =>
  `Schritt ${number} von ${of}`;

export const offTheWay: typeof english.offTheWay =
  'Für alle, die den Helpdesk leiten';
