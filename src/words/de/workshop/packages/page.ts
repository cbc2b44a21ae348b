import type * as english from '../../../workshop/packages/page.ts';

export const pageWords: typeof english.pageWords = {
  title: 'Ein Paket erstellen',
  description:
    'Wählen Sie den Standard Ihres LMS und die Regeln Ihrer Organisation, und Sie erhalten die Zip-Datei, in diesem Browser erstellt.',
  heading: 'Ein Paket für Ihr LMS erstellen',
  lead: 'Wählen Sie, was Ihr LMS braucht und welche Regeln in Ihrer Organisation gelten. Die Zip-Datei entsteht in diesem Browser: Nichts, was Sie hier eintragen, wird irgendwohin gesendet.',
  noScript:
    'Das Formular braucht JavaScript, und das ist ausgeschaltet. Der Befehl unten erstellt dasselbe Paket ohne Browser.',
  refusal: 'Was zu ändern ist',
  make: 'Paket erstellen',
  preview: 'Zeigen, welche Seiten sich ändern',
  pages: 'Welche Seiten sich ändern',
  made: 'Das Paket',
};

export const commandWords: typeof english.commandWords = {
  title: 'Dasselbe auf der Befehlszeile',
  about:
    'In einer Kopie des Projekts erzeugen diese Befehle bei gleicher Auswahl dieselben Bytes. Die Wörter sind für bash und andere POSIX-Shells in Anführungszeichen gesetzt.',
  commands: 'Befehle',
  copy: 'Die zweite Zeile kopieren',
  options:
    '`npm run package -- --help` zählt die Optionen auf. Die Einstellungen des LMS stehen in',
  guide: 'Im LMS einrichten',
};

export const commandNotes: typeof english.commandNotes = {
  folder:
    'Ein Browser verrät nicht, in welchem Ordner eine Datei liegt: Setzen Sie ihn vor den Namen.',
  rules: (file) =>
    `${file} enthält Ihre Regeln: Diese Seite gibt die Datei zusammen mit dem Paket aus.`,
};
