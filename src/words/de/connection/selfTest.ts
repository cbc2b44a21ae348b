import type * as english from '../../connection/selfTest.ts';

export const title: typeof english.title = 'Selbsttest';
export const intro: typeof english.intro =
  'Für die LMS-Administration. Er speichert Lesezeichen und gespeicherte Daten, wie es der Kurs ohnehin tut, liest sie zurück und misst die Zeit. Antworten, Ergebnis und Status bleiben, wie sie sind.';
export const run: typeof english.run = 'Selbsttest starten';
export const runAgain: typeof english.runAgain = 'Selbsttest erneut starten';
export const testing: typeof english.testing = 'Test läuft …';

export const doneWords: typeof english.doneWords = (failed) => {
  if (failed === 0)
    return 'Der Selbsttest ist fertig: Nichts ist fehlgeschlagen.';
  return `Der Selbsttest ist fertig: ${failed === 1 ? '1 Zeile ist' : `${failed} Zeilen sind`} fehlgeschlagen.`;
};

export const lineTitle: typeof english.lineTitle = (outcome, name) =>
  `${outcome}: ${name}`;

export const toDoWords: typeof english.toDoWords = (what) =>
  `Was zu tun ist: ${what}`;
