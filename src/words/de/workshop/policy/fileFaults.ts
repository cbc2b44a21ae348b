import type * as english from '../../../workshop/policy/fileFaults.ts';
import { inFigures } from '../../phrasing.ts';

const INDENT =
  'Lassen Sie die Zeile in der Spalte ihrer Nachbarn beginnen: zwei Leerzeichen je Ebene, ein Strich vor jedem Eintrag einer Liste.';

export const yamlFaults: typeof english.yamlFaults = {
  invalid: (fault) => `das ist kein gültiges YAML: ${fault}.`,
  tooLong: (characters, most) =>
    `Die Datei hat ${inFigures(characters)} Zeichen, und eine Datei darf ${inFigures(most)} haben`,
  tooDeep: 'Listen und Felder stehen zu tief ineinander',
  repeatedKey: 'dieses Feld steht hier zum zweiten Mal',
  alias: (name) =>
    `*${name} steht für einen Wert, der anderswo geschrieben ist`,
  comma: (field) =>
    `in { } beginnt nach einem Komma das nächste Feld, und „${field}“ ist eines ohne Wert, erwartet: ein Wert oder der Text davor in Anführungszeichen`,
  colon:
    'in einem Text stehen Doppelpunkt und Leerzeichen und beginnen dort ein Feld',
  entry: 'ein Eintrag einer Liste kann nicht in der Zeile ihres Feldes stehen',
  nextLine:
    'die nächste Zeile steht tiefer als diese, die ihren Wert schon hat',
  noField: 'diese Zeile ist weder ein Feld noch ein Eintrag einer Liste',
  column: 'diese Zeile beginnt in einer anderen Spalte als ihre Nachbarn',
  open: 'ein Anführungszeichen oder eine Klammer wird geöffnet und nicht geschlossen',
  tab: 'die Zeile beginnt mit einem Tabulator',
  behind: 'hinter dem Ende eines Wertes steht noch etwas',
  begins:
    'ein Text ohne Anführungszeichen kann mit diesem Zeichen nicht beginnen',
  backslash: 'in doppelten Anführungszeichen ist \\ kein gewöhnliches Zeichen',
  second: 'hinter --- beginnt eine zweite Datei',
  strangeSpace: (code) =>
    `das Leerzeichen hier ist für YAML keines, sondern das Zeichen U+${code}, das nur so aussieht`,
  curlyQuotes: (sign) =>
    `${sign} ist für YAML ein Buchstabe und öffnet kein Zitat`,
  remarkTakesBracket:
    'ein Leerzeichen und # beginnen eine Bemerkung, und die Klammer dahinter gehört zu ihr',
  innerQuote: (mark) => `das zweite ${mark} beendet den Text vor seinem Ende`,
  dash: (sign) =>
    sign === '-'
      ? 'hinter dem Strich fehlt das Leerzeichen'
      : `${sign} ist kein Strich, der einen Eintrag beginnt`,
  noSpace: (field) =>
    `hinter dem Doppelpunkt von ${field} fehlt das Leerzeichen`,
  cut: (field, kept) =>
    kept === ''
      ? `ein # hinter dem Doppelpunkt beginnt eine Bemerkung, ${field} ist also leer, erwartet: der Text in Anführungszeichen.`
      : `ein Leerzeichen und # beginnen eine Bemerkung, ${field} endet also mit „${kept.slice(-40)}“, erwartet: der Text in Anführungszeichen oder die Bemerkung in einer eigenen Zeile.`,
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
  field:
    'Schreiben Sie einen Namen, einen Doppelpunkt, ein Leerzeichen und den Wert (stem: Wer …?) oder vor einen Eintrag einer Liste einen Strich und ein Leerzeichen (- first).',
  entry:
    'Schreiben Sie die Liste in eine Zeile, facts: [F01, F02], oder jeden Eintrag in eine eigene Zeile.',
  whole:
    "Setzen Sie den ganzen Text in einfache Anführungszeichen und schreiben Sie jedes ' darin doppelt: text: 'So geht''s @name'",
  second: 'Entfernen Sie die Zeile mit ---.',
  strangeSpace:
    'Löschen Sie es und drücken Sie die Leertaste; Text aus einer Webseite oder einer Textverarbeitung hat oft solche Leerzeichen.',
  curlyQuotes:
    "Schreiben Sie gerade Anführungszeichen an beide Enden: text: 'Ja, sofort'",
  remark:
    "Setzen Sie den Text mit dem # in Anführungszeichen, z. B. { text: 'Ticket #4711' }",
  innerQuote:
    "Setzen Sie den ganzen Text in einfache Anführungszeichen und schreiben Sie jedes ' darin doppelt: stem: 'Was gibt''s zuerst?'",
  dash: 'Beginnen Sie jeden Eintrag mit einem Bindestrich und einem Leerzeichen: - first',
  noSpace: 'Schreiben Sie ein Leerzeichen hinter den Doppelpunkt: stem: Wer …?',
  cut: (whole) =>
    `Ist es Text, schreiben Sie ihn so: ${whole}. Ist es eine Bemerkung, setzen Sie sie in eine eigene Zeile.`,
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
  save: 'Speichern Sie die Datei als UTF-8 ohne BOM (im Editor von Windows: Speichern unter, Codierung: UTF-8).',
  saveAndWrite:
    'Speichern Sie die Datei als UTF-8 ohne BOM (im Editor von Windows: Speichern unter, Codierung: UTF-8) und schreiben Sie den Buchstaben noch einmal.',
  remove:
    'Löschen Sie, was hier zwischen den beiden Zeichen steht, und schreiben Sie sie noch einmal.',
};
