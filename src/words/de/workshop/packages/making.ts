import type * as english from '../../../workshop/packages/making.ts';

export const doingWords: typeof english.doingWords = {
  authored: 'Lädt, woraus der Kurs geschrieben wurde',
  comparing: 'Vergleicht die Seiten',
  files: 'Lädt die Dateien des Kurses',
  proving:
    'Beweist jeden simulierten Anruf unter Ihren Regeln und packt; das dauert einige Sekunden',
  packing: 'Packt',
};

export const endWords: typeof english.endWords = {
  done: 'Fertig.',
  nothing: 'Es wurde nichts erstellt.',
  notMade: 'Das Paket konnte nicht erstellt werden.',
  oneChoice: 'Eine Auswahl kann nicht verwendet werden.',
  reload:
    'Laden Sie die Seite neu und versuchen Sie es noch einmal. Wenn es wieder geschieht, erstellen Sie das Paket mit npm run package.',
};
