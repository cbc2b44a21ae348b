import type * as english from '../../course/frame.ts';

export const frameWords: typeof english.frameWords = {
  skip: 'Zur Lektion springen',
  resultTitle: 'Ihr Ergebnis',
  noResult: 'Ergebnisse brauchen Skripte, und die laufen hier nicht.',
  connectionTitle: 'Verbindung zu Ihrem LMS',
  noRecord:
    'Der Kurs zeichnet mit Skripten auf, und die laufen hier nicht: Es wird nichts aufgezeichnet.',
  release: 'Version',
  invented:
    'Organisationen, Personen und Anrufe in den Beispielen sind erfunden, sofern keine Quelle genannt ist.',
  licences: 'Lizenzen der verwendeten Teile',
};

export const notStarted: typeof english.notStarted = {
  says: 'Der interaktive Teil ist nicht gestartet, deshalb wird nichts aufgezeichnet. Lesen können Sie hier inzwischen jeden Schritt. Woran es liegt, und was hilft:',
  reasons: [
    'Sie haben eine Datei aus einem Ordner geöffnet, und dort führen Browser keine Skripte aus: Legen Sie den Kurs in Ihr LMS oder auf einen Webserver.',
    'Ihr LMS zeigt den Kurs in einem Rahmen, der seine Skripte verbietet: Öffnen Sie ihn in einem eigenen Fenster, oder bitten Sie diejenigen darum, die das LMS betreuen.',
    'Die Verbindung ist langsam oder abgebrochen: Warten Sie ein wenig, oder starten Sie den Kurs noch einmal.',
  ],
};
