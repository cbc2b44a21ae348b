import type * as english from '../../../../workshop/packaging/replacing/answer.ts';
import { inFigures, listed } from '../../../phrasing.ts';

export const answerWords: typeof english.answerWords = {
  safe: (last) =>
    `Ja. Dieses Paket darf an die Stelle von Version ${last} treten: Es liest den Fortschritt, der dort gespeichert wurde.`,
  unsafe: (last) =>
    `Nein. Setzen Sie dieses Paket nicht an die Stelle von Version ${last}: Es würde verderben, was dort gespeichert wurde.`,
  unknown: (last) =>
    `Nicht bekannt. Version ${last} sagt nicht alles, worauf gespeicherter Fortschritt beruht.`,
  notCompared:
    'Nicht bekannt. Dieses Paket wurde nicht mit einem früheren verglichen. Wer die Pakete erstellt, findet es mit npm run release -- --last und der Zip-Datei heraus, die Ihr LMS hat, und erhält ein Blatt mit der Antwort. Bis dahin fügen Sie es als neuen Kurs hinzu oder probieren Sie es mit einem Testkonto aus.',
};

export const replacingTitles: typeof english.replacingTitles = {
  changed: 'Was sich geändert hat',
  running: 'Wer mittendrin ist',
  passed: 'Wer bestanden hat',
  unknown: 'Nicht bekannt',
};

export const runningNotes: typeof english.runningNotes = {
  unknown:
    'Im Übrigen ist nicht bekannt, ob sie dort weitermachen, wo sie sind.',
  nothing: 'Für sie ändert sich nichts: Sie machen dort weiter, wo sie sind.',
  stays:
    'Schritte, Antworten und Anrufe, die sie hinter sich haben, bleiben erhalten.',
};

export const passedNotes: typeof english.passedNotes = {
  kept: 'Der Kurs nimmt ein Bestehen nie zurück. Ob Ihr LMS seinen eigenen Eintrag darüber behält, wenn ein Paket ersetzt wird, kann nur Ihr LMS sagen.',
  askedAgain: {
    unknown:
      'Ob der Nachweisbericht sie auffordert, den Kurs noch einmal zu machen, ist nicht bekannt.',
    yes: 'Nach der Richtlinie der Organisation fordert der Nachweisbericht sie auf, den Kurs noch einmal zu machen.',
    no: 'Der Nachweisbericht fordert sie wegen dieser Version nicht auf, den Kurs noch einmal zu machen.',
  },
};

export const saidTimes: typeof english.saidTimes = (sentence, times) =>
  times === 1 ? sentence : `${sentence} (${inFigures(times)}-mal)`;

export const nothingChanged: typeof english.nothingChanged =
  'Nichts hat sich geändert.';

export const adminPageWords: typeof english.adminPageWords = {
  language: 'de-DE',
  title: (course, from, to) => `${course}: von ${from} auf ${to}`,
  release: (release, zip) =>
    `Version ${release}, in der Datei ${zip}. Ihr SHA-256:`,
  languages: (names) =>
    `Es enthält den Kurs in diesen Sprachen: ${listed(names, 'and')}.${names.length > 1 ? ' Wer ihn beginnt, wählt eine davon.' : ''}`,
  question: 'Darf es an die Stelle des alten Pakets treten?',
};
