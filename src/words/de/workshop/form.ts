import type * as english from '../../workshop/form.ts';

export const runWords: typeof english.runWords = {
  cancel: 'Abbrechen',
  progress: 'Fortschritt',
  starting: 'Beginnt',
  cancelled: 'Abgebrochen. Was Sie ausgewählt haben, ist noch da.',
  stale:
    'Sie haben etwas geändert. Was hier steht, wurde vorher erstellt: Drücken Sie die Schaltfläche noch einmal.',
  broken: 'Vielleicht ist die Datei gesperrt oder die Verbindung unterbrochen.',
};

export const useCommand: typeof english.useCommand = (command) =>
  `Laden Sie die Seite neu und versuchen Sie es noch einmal. Wenn es wieder geschieht, verwenden Sie ${command}.`;

export const copyWords: typeof english.copyWords = {
  copied: 'Kopiert.',
  selected:
    'Diese Seite darf die Zwischenablage nicht verwenden. Der Text ist markiert: Drücken Sie Strg+C, auf einem Mac Cmd+C.',
};
