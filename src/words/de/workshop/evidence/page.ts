import type * as english from '../../../workshop/evidence/page.ts';

export const recordsWords: typeof english.recordsWords = {
  title: 'Ein Nachweispaket erstellen',
  description:
    'Machen Sie aus den Exporten Ihres LMS einen Bericht und ein Paket für die Revision, in diesem Browser.',
  lead: 'Wählen Sie, was Ihr LMS exportiert hat. Sie erhalten einen Bericht und eine Zip-Datei für die Revision: wer welche Version wann abgeschlossen hat, wer überfällig ist, was falsch beantwortet wird und wie in simulierten Anrufen gehandelt wird. Die Dateien werden in diesem Browser gelesen und gehen nirgendwohin sonst.',
  noScript:
    'Das Formular braucht JavaScript, und das ist ausgeschaltet. `npm run evidence -- --language de` erstellt dasselbe Paket ohne Browser.',
  make: 'Paket erstellen',
  result: 'Ergebnis',
  report: 'Bericht',
};

export const fileFields: typeof english.fileFields = {
  title: 'Ihre Dateien',
  files: 'Exporte, Ausnahmeregister, Reset-Protokoll',
  filesHint:
    'Beliebig viele, als CSV, Text, .xlsx, .ods oder JSON; wählen Sie sie aus oder ziehen Sie sie hierher. Jede wird an ihrem Inhalt erkannt.',
  roster: 'Personenliste (optional)',
  rosterHint:
    'Wer abgeschlossen haben sollte, als CSV, .xlsx oder .ods, mit Kennung oder E-Mail-Adresse, Name, Abteilung, Führungskraft und Eintrittsdatum.',
};

export const reportFields: typeof english.reportFields = {
  title: 'Der Bericht',
  organisation: 'Name der Organisation (optional)',
  organisationHint: (name) =>
    `Steht auf dem Bericht. Leer: ${name}, wie in der Richtlinie.`,
  asOf: 'Tag des Berichts (optional)',
  asOfHint:
    'An ihm werden die Fälligkeiten gemessen. Leer: heute, in der Zeitzone des Berichts.',
  names: 'Namen',
  shown: 'Sichtbar',
  pseudonyms: 'Unter Pseudonymen',
  pseudonymsAbout:
    'Bewahren Sie den Schlüssel auf: Mit ihm gibt der nächste Bericht allen wieder dasselbe Pseudonym.',
  hidden: 'Verborgen',
  hiddenAbout:
    'Das Paket hat dann keine Liste der Personen und keine einzelnen Aufzeichnungen.',
  key: 'Schlüssel für Pseudonyme',
  keyHint:
    'Mindestens 16 Zeichen, die nur Sie kennen. Er steht in keiner Datei des Pakets.',
};

export const evidenceCommand: typeof english.evidenceCommand = {
  title: 'Dasselbe auf der Befehlszeile',
  about:
    'Für sehr große Dateien, und um Statements aus einem Record Store zu holen:',
  command: 'Befehl',
  exports:
    'Wie Sie zu jedem Export kommen, und was er nicht zeigen kann, steht in',
  guide: 'Aufzeichnungen lesen',
};
