import type * as english from '../../../../workshop/evidence/known/lineFindings.ts';

export const inLine: typeof english.inLine = (row, what) =>
  `Zeile ${row}: ${what}`;

export const assumed: typeof english.assumed = {
  open: 'jede Zeile wurde als offen gelesen',
  reset: 'jede Zeile wurde als Reset gelesen',
  ordinary: 'jedes Konto wurde als gewöhnliches gelesen',
  nothing: 'nichts, was sie braucht, konnte geprüft werden',
};

export const noColumn: typeof english.noColumn = (name, so) =>
  `Die Tabelle hat keine Spalte für ${name}; ${so}. Fügen Sie die Spalte hinzu, oder nennen Sie sie in der Zuordnung.`;

export const checksBeyond: typeof english.checksBeyond = (asked, columns) =>
  `Die Richtlinie verlangt bis zu ${asked} Prüfungen, und das Protokoll hat Spalten für ${columns}. Nur diese wurden gezählt. Vergleichen Sie die anderen in den Tickets.`;
