import type * as english from '../../../../workshop/evidence/reading/roster.ts';
import { inFigures, listed } from '../../../phrasing.ts';

const inQuotes = (columns: readonly string[]) =>
  columns.map((one) => `„${one}“`).join(', ');

export const columnDoubts: typeof english.columnDoubts = {
  toBeSaid: 'Jemand möchte sagen, welche Spalten was enthalten.',
  noneKnown:
    'Keine ihrer Überschriften ist als Kennung oder E-Mail-Adresse bekannt.',
  mail: (heading) =>
    `Keine ihrer Überschriften ist als E-Mail-Adresse bekannt, und „${heading}“ enthält welche.`,
  id: (heading) =>
    `Keine ihrer Überschriften ist als Kennung bekannt, und „${heading}“ kann eine sein: Sie ist in jeder Zeile anders.`,
  twice: (one, other) =>
    `„${one}“ und „${other}“ bedeuten hier dasselbe, und nichts sagt, welche Spalte zählt.`,
};

export const rosterFaults: typeof english.rosterFaults = {
  noColumn: (columns, more) => ({
    what: 'Die Personenliste hat keine Spalte für eine Kennung oder eine E-Mail-Adresse.',
    why:
      columns.length === 0
        ? 'Es wurden keine Spalten gefunden.'
        : `Die gefundenen Spalten: ${inQuotes(columns)}${more ? ', …' : ''}.`,
    fix: 'Geben Sie den Spalten Überschriften wie Personalnummer, E-Mail, Name, Abteilung, Vorgesetzte, Eintrittsdatum; eine Kennung oder eine E-Mail-Adresse ist nötig.',
  }),
  otherMapping: (mapping, columns) => ({
    what: `Der Personenliste fehlt eine Spalte, auf die die Zuordnung „${mapping}“ zeigt.`,
    why: `Keine Zeile in der Nähe ihres Anfangs hat ${inQuotes(columns)}.`,
    fix: 'Wählen Sie die Zuordnung dieser Personenliste oder zeigen Sie noch einmal auf ihre Spalten.',
  }),
};

export const rosterRows: typeof english.rosterRows = {
  note: (text) =>
    `Sie sieht aus wie eine Summe, eine Anmerkung oder eine Überschrift, und nicht wie die Zeile einer Person: ${text}`,
  shortened: (id) =>
    `Eine Tabellenkalkulation hat die Kennung ${id} gekürzt, also wird damit niemand gefunden. Nehmen Sie die Liste, wie sie aus ihrem System kam.`,
  nobody: 'Sie hat weder eine Kennung noch eine E-Mail-Adresse.',
};

const facts: Record<english.RosterFact, string> = {
  account: 'im Benutzernamen',
  mail: 'in der E-Mail-Adresse',
  unit: 'in der Abteilung',
  manager: 'in der Führungskraft',
  start: 'im Eintrittsdatum',
  lastDay: 'im letzten Tag',
  presence: 'darin, ob diese Person ausgeschieden ist',
};

const rowsOf = (rows: readonly number[]) => {
  const last = rows.at(-1);
  const shown = rows.slice(0, Math.min(rows.length - 1, 10)).join(', ');
  return rows.length === 1 ? `Zeile ${last}` : `Zeilen ${shown} und ${last}`;
};

export const rosterProblems: typeof english.rosterProblems = {
  sharedMail: (file, rows) =>
    `${file}, ${rowsOf(rows)}: Eine E-Mail-Adresse steht neben verschiedenen Kennungen, also wird mit ihr niemand gefunden.`,
  twice: (file, rows) =>
    `${file}, ${rowsOf(rows)}: dieselbe Person, einmal gezählt.`,
  differ: (file, rows, contradicted) =>
    `${file}, ${rowsOf(rows)}: dieselbe Person, aber die Zeilen unterscheiden sich ${listed(
      contradicted.map((fact) => facts[fact]),
      'and',
    )}, also gilt das als unbekannt.`,
  tooManyWords: (file, heading, words) =>
    `${file}: „${heading}“ enthält ${inFigures(words)} verschiedene Texte, zu viele, um danach zu fragen, also ist damit von niemandem bekannt, dass er oder sie ausgeschieden ist.`,
};
