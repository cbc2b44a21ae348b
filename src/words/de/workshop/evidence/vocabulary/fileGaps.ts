import type * as english from '../../../../workshop/evidence/vocabulary/fileGaps.ts';
import { counted, inFigures } from '../../../phrasing.ts';

type Rows = Parameters<typeof english.notes.ofExport>[1];

function rowsNamed(rows: Rows, more: number): string {
  const all = rows
    .map(({ row, text }) =>
      text === null ? `Zeile ${row}` : `Zeile ${row} („${text}“)`,
    )
    .join(', ');
  return more > 0 ? `${all} und ${inFigures(more)} weitere` : all;
}

export const notes: typeof english.notes = {
  ofExport: (count, rows, more) =>
    count === 1
      ? `1 Zeile wurde als Summe oder Bemerkung verstanden und nicht als die einer Person gelesen: ${rowsNamed(rows, more)}.`
      : `${inFigures(count)} Zeilen wurden als Summen oder Bemerkungen verstanden und nicht als die von Personen gelesen: ${rowsNamed(rows, more)}.`,
  ofSheet: (count, rows, more) =>
    count === 1
      ? `1 Zeile wurde als Summe oder Bemerkung verstanden und nicht als Eintrag geprüft: ${rowsNamed(rows, more)}.`
      : `${inFigures(count)} Zeilen wurden als Summen oder Bemerkungen verstanden und nicht als Einträge geprüft: ${rowsNamed(rows, more)}.`,
};

const ofRows = (unreadable: number, rows: number) =>
  rows === 1
    ? 'Die einzige Zeile ist nicht lesbar'
    : `${inFigures(unreadable)} von ${inFigures(rows)} Zeilen ${unreadable === 1 ? 'ist' : 'sind'} nicht lesbar`;

export const unread: typeof english.unread = {
  some: (unreadable, rows) => `${ofRows(unreadable, rows)}.`,
  someAndNoRecord: (unreadable, rows) =>
    `${ofRows(unreadable, rows)}, und die Datei ergibt keine einzige Aufzeichnung.`,
  noRecord: (rows) =>
    rows === 1
      ? 'Die einzige Zeile ergibt keine Aufzeichnung.'
      : `Die ${inFigures(rows)} Zeilen ergeben keine einzige Aufzeichnung.`,
};

export const unknownCells: typeof english.unknownCells = (
  count,
  column,
  why,
  samples,
  mend,
) => {
  const such =
    samples.length > 0
      ? `, etwa ${samples.map((one) => `„${one}“`).join(', ')}`
      : '';
  const cells = `${counted(count, 'Zelle', 'Zellen')} der Spalte „${column}“`;
  const matter =
    why === null
      ? `${cells} ${count === 1 ? 'ist' : 'sind'} nicht lesbar${such}.`
      : `${cells}${such}: ${why}.`;
  return `${matter} Das zählt als unbekannt, und der Rest der Zeile wurde gelesen. ${mend}`;
};

export const mayHaveLeft: typeof english.mayHaveLeft = (heading) =>
  `Ihre Spalte „${heading}“ sagt vielleicht, wer ausgeschieden ist: Wer ausgeschieden ist, steht in keiner Zahl.`;
