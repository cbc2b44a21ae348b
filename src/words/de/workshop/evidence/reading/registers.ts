import type * as english from '../../../../workshop/evidence/reading/registers.ts';
import { orList } from './quoting.ts';

export const sheetSigns: typeof english.sheetSigns = {
  found: (name, line, columns, headings) =>
    `${name}: Zeile ${line} hat ${headings.length} von ${columns} Spalten (${headings.join(', ')})`,
  twice: (line, heading) =>
    `Zeile ${line} hat die Überschrift ${heading} mehr als einmal, also kann niemand sagen, welche Spalte zählt. Benennen Sie eine davon um oder entfernen Sie sie.`,
};

export const lineFaults: typeof english.lineFaults = {
  empty:
    'In den Spalten, die gelesen werden, steht nichts. Verschieben Sie den Inhalt dorthin oder entfernen Sie die Zeile.',
  headings: 'Die Zeile wiederholt die Überschriften. Entfernen Sie sie.',
  cell: (column, reason) => `${column}: ${reason}.`,
  word: (cell, known) =>
    `${cell} ist keines dieser Wörter: ${orList(known)}; schreiben Sie eines davon oder nehmen Sie das Wort in die Zuordnung auf`,
  offset: (cell) => `${cell} ist kein Abstand zu UTC wie +01:00`,
  line: (reasons) =>
    `${reasons.join(' ')} Was ${reasons.length === 1 ? 'diese Zelle' : 'diese Zellen'} braucht, wurde nicht geprüft; der Rest der Zeile schon.`,
};

export const groupHeadings: typeof english.groupHeadings = {
  statuses: 'Status einer Ausnahme',
  exceptionRoles: 'Rollen: Dürfen sie eine Ausnahme freigeben?',
  yesAndNo: 'Ja und nein',
  checks: 'Prüfungen',
  outcomes: 'Ausgang einer Anfrage',
  resetRoles: 'Rollen: Dürfen sie einen Reset freigeben?',
  reached: 'Wege zur freigebenden Person: Zählen sie?',
};

export const groupMeanings: typeof english.groupMeanings = {
  open: 'Sie läuft',
  closed: 'Sie ist beendet',
  yes: 'Ja',
  no: 'Nein',
  noneOfThese: 'Keine davon',
  reset: 'Eine Methode, ein Pass oder ein Code wurde herausgegeben',
  other: 'Nichts wurde herausgegeben',
};
