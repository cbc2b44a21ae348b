import type * as english from '../../../../workshop/evidence/reading/mapper.ts';

export const mapperWords: typeof english.mapperWords = {
  name: 'Eine andere Tabelle',
  basis:
    'Jemand hat gesagt, was die Spalten und die Wörter für den Status bedeuten.',
  noAnswers:
    'Eine Tabelle, die nach ihren Spalten gelesen wird, hat einen Versuch je Zeile und keine Antworten.',
  noOverride:
    'Eine Tabelle sagt nicht, ob jemand ein Ergebnis von Hand geändert hat.',
  toBeSaid:
    'Sie ist keiner der Berichte, die hier bekannt sind; sagen Sie also, was ihre Spalten enthalten.',
  saidBy: (mapping) =>
    `Ihre Spalten werden gelesen, wie die Zuordnung „${mapping}“ es sagt.`,
  notUsed: (mapping) =>
    `Die Zuordnung „${mapping}“ wurde hier nicht benutzt: Diese Datei hat andere Spalten und wird als der Bericht gelesen, als der sie bekannt ist.`,
};

export const nothingSaid: typeof english.nothingSaid = {
  what: 'Niemand hat gesagt, was die Spalten dieser Tabelle bedeuten.',
  why: 'Sie ist kein bekannter Bericht, also wird sie nur nach einer Zuordnung gelesen.',
  fix: 'Zeigen Sie auf die Spalten oder wählen Sie eine Zuordnung, die für eine solche Tabelle gespeichert wurde.',
};

export const lacksColumn: typeof english.lacksColumn = (column, mapping) => ({
  what: `Die Tabelle hat keine Spalte „${column}“.`,
  why: `Die Zuordnung „${mapping}“ wurde für eine andere Tabelle erstellt: Sie zeigt auf diese Spalte.`,
  fix: 'Wählen Sie die Zuordnung dieser Tabelle oder zeigen Sie noch einmal auf die Spalten.',
});

export const lacksColumns: typeof english.lacksColumns = (file, mapping) => ({
  what: `In ${file} fehlen die meisten Spalten der Zuordnung „${mapping}“.`,
  why: 'Die Zuordnung wurde für eine andere Tabelle erstellt.',
  fix: 'Wählen Sie die Zuordnung dieser Tabelle oder zeigen Sie noch einmal auf ihre Spalten.',
});

export const notRecognised: typeof english.notRecognised = (reader) => ({
  what: `Die Datei ist nicht „${reader}“.`,
  why: 'Unter ihren ersten 40 Zeilen hat keine die Überschriften dieses Berichts.',
  fix: 'Exportieren Sie diesen Bericht noch einmal oder sagen Sie, was die Spalten dieser Datei enthalten.',
});
