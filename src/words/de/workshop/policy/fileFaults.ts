import type * as english from '../../../workshop/policy/fileFaults.ts';
import { inFigures } from '../../phrasing.ts';

const INDENT =
  'Lassen Sie die Zeile in der Spalte ihrer Nachbarn beginnen: zwei Leerzeichen je Ebene, ein Strich vor jedem Eintrag einer Liste.';

export const yamlFaults: typeof english.yamlFaults = {
  invalid: (fault) => `das ist kein gültiges YAML: ${fault}.`,
  tooLong: (characters, most) =>
    `Die Datei hat ${inFigures(characters)} Zeichen, und eine Datei darf ${inFigures(most)} haben`,
  tooDeep: 'Listen und Felder stehen zu tief ineinander',
  repeatedKey: 'Jedes Feld darf nur einmal dastehen',
  alias: (name) =>
    `*${name} steht für einen Wert, der anderswo geschrieben ist`,
  comma: (field) =>
    `in { } beginnt nach einem Komma das nächste Feld, und „${field}“ ist eines ohne Wert, erwartet: ein Wert oder der Text davor in Anführungszeichen`,
};

export const yamlFixes: typeof english.yamlFixes = {
  indent: INDENT,
  close:
    'Schließen Sie das Anführungszeichen oder die Klammer, die hier oder davor geöffnet wird, z. B. steps: [first, second]',
  implicitKey:
    "Setzen Sie Text mit Doppelpunkt und Leerzeichen in Anführungszeichen, z. B. title: 'Hold the Line: MFA-Resets'",
  repeatedKey: 'Behalten Sie eines von beiden und entfernen Sie das andere.',
  comma:
    "Setzen Sie Text mit Komma oder geschweifter Klammer in Anführungszeichen, z. B. { text: 'Nein, noch nicht' }",
  tab: 'Rücken Sie mit Leerzeichen ein, zwei je Ebene.',
  alias: 'Schreiben Sie hier den Wert selbst und lassen Sie & und * weg.',
  tooLong: 'Behalten Sie, was der Kurs braucht, und entfernen Sie den Rest.',
  nextLine: `${INDENT} Hier ist es die nächste Zeile, die herausragt.`,
  any: 'Sehen Sie nach Einrückung, Anführungszeichen und Klammern dieser Zeile und der davor.',
};

export const encodingFaults: typeof english.encodingFaults = {
  utf16: 'die Datei ist in UTF-16 geschrieben oder kein Text, erwartet: UTF-8.',
  markAtStart:
    'die Datei beginnt mit einer Byte-Reihenfolge-Marke, die niemand sieht, erwartet: ihr erstes Wort.',
  mark: 'hier steht eine Byte-Reihenfolge-Marke, die niemand sieht, erwartet: nur Text.',
  foreign: (before) =>
    `der Buchstabe nach ${before} ist nicht in UTF-8 geschrieben (vielleicht in Latin-1), erwartet: UTF-8.`,
  control: (code) =>
    `hier steht das Steuerzeichen U+${code}, das niemand sieht, erwartet: nur Text.`,
  fix: 'Speichern Sie die Datei als UTF-8 ohne BOM (im Editor von Windows: Speichern unter, Codierung: UTF-8) und schreiben Sie den Buchstaben noch einmal.',
};
