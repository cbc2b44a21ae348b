import type * as english from '../../../../workshop/evidence/reading/json.ts';
import { inFigures } from '../../../phrasing.ts';

const expected: Record<english.Expected, string> = {
  value: 'ein Objekt oder eine Liste',
  afterElement: 'ein Komma oder ]',
  name: 'ein Name in Anführungszeichen',
  colon: 'ein Doppelpunkt',
  afterMember: 'ein Komma oder }',
};

export const valueFaults: typeof english.valueFaults = {
  tooLong: (characters) =>
    `Er ist länger als ${inFigures(characters)} Zeichen, und das ist kein Bericht über eine Person. Exportieren Sie in kleineren Teilen.`,
  tooLongInAll: (characters) =>
    `Er ist insgesamt länger als ${inFigures(characters)} Zeichen. Exportieren Sie in kleineren Teilen.`,
  tooDeep: (levels) =>
    `Er hat mehr als ${levels} Ebenen von Listen und Objekten, und das hat kein Bericht.`,
  noJson: (begins) =>
    `Er ist kein richtiges JSON; er beginnt mit ${begins}. Exportieren Sie die Datei noch einmal und bearbeiten Sie sie nicht.`,
  cutOff:
    'Die Datei endet mitten darin: Sie wurde abgeschnitten. Exportieren Sie sie noch einmal.',
  unexpected: (place, found) =>
    `Hier sollte ${expected[place]} stehen, und „${found}“ steht da: Der Rest der Datei kann nicht gelesen werden. Exportieren Sie sie noch einmal und bearbeiten Sie sie nicht.`,
};

export const onePage: typeof english.onePage =
  'Die Datei ist eine Seite von mehreren: Sie nennt unter „more“ eine nächste. Geben Sie alle Seiten, oder holen Sie sie auf der Befehlszeile mit --lrs.';

export const jsonRefusals: typeof english.jsonRefusals = {
  noJson: {
    what: 'Die Datei ist kein JSON.',
    why: 'Sie beginnt weder mit [ noch mit {.',
    fix: 'Wählen Sie die Datei, wie das System sie exportiert hat. Eine Tabelle gehört in eine eigene Datei, .csv oder .xlsx.',
  },
  empty: {
    what: 'Die Datei ist leer.',
    why: 'Es steht kein Wert darin.',
    fix: 'Exportieren Sie sie noch einmal; sehen Sie nach, ob der Bericht Zeilen hat.',
  },
  tooLarge: (characters) => ({
    what: 'Die Datei ist zu groß.',
    why: `Sie hat mehr als ${inFigures(characters)} Zeichen.`,
    fix: 'Exportieren Sie in Teilen, etwa Jahr für Jahr, und geben Sie alle Teile zusammen.',
  }),
  unknown: (file) => ({
    what: `${file} ist keiner der Berichte, die hier bekannt sind.`,
    why: 'Die Werte sind weder Statements noch Registrierungen noch Aufzeichnungen einer bekannten Form.',
    fix: 'Exportieren Sie einen der Berichte, die im Leitfaden „Aufzeichnungen lesen“ stehen, oder eine Tabelle; dann werden Sie gefragt, was ihre Spalten enthalten.',
  }),
  nothing: (file) => ({
    what: `${file} enthält keine Aufzeichnungen.`,
    why: 'Die Liste ist leer, oder kein Wert darin kann gelesen werden.',
    fix: 'Exportieren Sie noch einmal; sehen Sie vorher nach, ob der Bericht Zeilen hat.',
  }),
};
