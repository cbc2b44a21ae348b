import type * as english from '../../site/authors.ts';

export const authorWords: typeof english.authorWords = {
  title: 'Für Autorinnen und Autoren',
  about:
    'Was vermittelt wird, steht im Projekt in `content/`, als Dateien für jeden Texteditor; jeder Ordner mit einer `course.yaml` ist ein Kurs. Die Dateien vermitteln eine Reihe von Hausregeln und kennzeichnen sie als solche: Vergleichen Sie sie mit Ihrem eigenen Verfahren und ändern Sie sie, wo beide voneinander abweichen.',
  where: 'Was wo steht',
  steps: 'Von der ersten Änderung zur Zip-Datei',
  more: '`docs/authors/` erklärt jede Datei an einem Beispiel, auf Englisch; in `README.md` stehen die Optionen.',
};

export const authoredFiles: typeof english.authoredFiles = {
  'content/policy.yaml':
    'Ihre eigenen Regeln und Grenzen, die Lektion und Arbeitshilfen abdrucken',
  'content/<course>/lesson.mdx':
    'die Lektion: Markdown, jede Überschrift zweiter Ebene ein Schritt',
  'content/<course>/items/':
    'die Fragen, je eine Datei, mit einer Begründung für jede Antwort',
  'content/<course>/cases/':
    'die simulierten Anrufe, je eine Datei; die Richtlinie urteilt',
  'content/<course>/course.yaml':
    'Titel, Version, Lernziele, Bestehensgrenze und Versuche',
  'content/sources.yaml':
    'jede Quelle, die zitiert wird, mit dem Tag, an dem sie geprüft wurde',
};

export const authorCommands: typeof english.authorCommands = {
  'npm run new -- case':
    'schreibt einen neuen Anruf, eine Frage, einen Kurs oder eine Richtlinie, die die Prüfung bestehen',
  'npm run dev': 'zeigt die Website, während Sie schreiben',
  'npm run check': 'liest den Inhalt und nennt Datei, Zeile und was zu tun ist',
  'npm run build && npm run package':
    'baut die Website und die Zip-Datei für Ihr LMS',
  'npm run cards -- --all':
    'druckt die simulierten Anrufe als Karten, für eine Übung am Tisch',
};
