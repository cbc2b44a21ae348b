import type * as english from '../../../workshop/evidence/columns.ts';
import { listed } from '../../phrasing.ts';

export const columnWords: typeof english.columnWords = {
  holds: 'Diese Tabelle enthält',
  about:
    'Hier steht jede Überschrift der Datei mit ihren ersten Werten. Wählen Sie, was die Spalte enthält; was schon ausgewählt ist, ist ein Vorschlag.',
  nothing: 'nichts, was zählt',
  empty: 'leer',
  saved:
    'Oder nehmen Sie, was von einer früheren Datei gespeichert wurde (optional)',
  savedHint:
    'Eine mapping-….json, die mit einem früheren Bericht kam. Sie füllt die Auswahl oben aus.',
  taken: 'Die Auswahl ist die der gespeicherten Datei.',
  notShown: (columns) =>
    columns === 1
      ? 'Eine weitere Spalte ist nicht gezeigt; eine gespeicherte Datei kann sie nennen.'
      : `${columns} weitere Spalten sind nicht gezeigt; eine gespeicherte Datei kann sie nennen.`,
  twice: (what) =>
    `Zwei Spalten können nicht beide „${what}“ enthalten. Wählen Sie eine davon.`,
};

export const tableWords: typeof english.tableWords = {
  records: {
    label: 'Aufzeichnungen über Schulungen von Personen',
    question:
      'Welche Spalte sagt, um wen es geht, und welche, wer wann abgeschlossen hat?',
  },
  roster: {
    label: 'Personenliste',
    question:
      'Welche Spalte enthält die Kennung oder die E-Mail-Adresse jeder Person, die den Kurs abschließen sollte?',
  },
  register: {
    label: 'Ausnahmeregister',
    question:
      'Welche Spalten enthalten das Konto, seine Freigabe, seine Überprüfung und seinen Status?',
  },
  log: {
    label: 'Reset-Protokoll',
    question:
      'Welche Spalten enthalten das Konto, den Tag, die Prüfung und den Ausgang?',
  },
};

const of = {
  records: 'eines Exports',
  roster: 'einer Personenliste',
  register: 'eines Ausnahmeregisters',
  log: 'eines Reset-Protokolls',
};

const an = {
  records: 'ein Export',
  roster: 'eine Personenliste',
  register: 'ein Ausnahmeregister',
  log: 'ein Reset-Protokoll',
};

export const ofAnother: typeof english.ofAnother = (saved, is) =>
  `Diese Datei sagt, was die Spalten ${of[saved]} enthalten, und hier geht es um etwas anderes: ${listed(
    is.map((one) => an[one]),
    'or',
  )}. Es wurde nichts übernommen.`;

export const columnFaults: typeof english.columnFaults = {
  nobody:
    'Keine Spalte sagt, wessen Zeile es ist. Zeigen Sie auf die Kennung, die E-Mail-Adresse oder den Namen.',
  nothingDone:
    'Keine Spalte sagt, wer abgeschlossen hat. Zeigen Sie auf den Status, auf bestanden oder nicht bestanden oder auf den Tag des Abschlusses.',
  nobodyInRoster:
    'Keine Spalte sagt, um wen es geht. Zeigen Sie auf die Kennung oder die E-Mail-Adresse.',
  tooFew: 'Zeigen Sie auf mindestens zwei Spalten.',
};

export const recordFields: typeof english.recordFields = {
  learnerId: 'Kennung der Person',
  learnerName: 'Name der Person',
  surname: 'Nachname, wo er eine eigene Spalte hat',
  learnerMail: 'E-Mail-Adresse',
  unit: 'Abteilung oder Bereich',
  course: 'Kurs',
  release: 'Version des Kurses',
  attempt: 'Nummer des Versuchs',
  started: 'Begonnen am',
  completed: 'Abgeschlossen am',
  status: 'Stand',
  success: 'Bestanden oder nicht bestanden',
  scoreRaw: 'Ergebnis',
  scoreMax: 'Höchstmögliches Ergebnis',
  seconds: 'Aufgewendete Zeit',
};

export const rosterFields: typeof english.rosterFields = {
  personId: 'Kennung der Person',
  account: 'Benutzername für die Anmeldung',
  mail: 'E-Mail-Adresse',
  name: 'Name der Person',
  firstName: 'Vorname',
  surname: 'Nachname',
  unit: 'Abteilung oder Bereich',
  manager: 'Führungskraft',
  start: 'Eintrittsdatum',
  lastDay: 'Letzter Tag, bei Ausgeschiedenen oder Ausscheidenden',
  status: 'Ob jemand noch hier oder ausgeschieden ist',
};
