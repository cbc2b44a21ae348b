import type * as english from '../../../../workshop/evidence/reading/files.ts';
import { counted, inFigures } from '../../../phrasing.ts';

export const sheetNames: typeof english.sheetNames = {
  register: 'Ausnahmeregister',
  log: 'Reset-Protokoll',
};

export const ownSheetNames: typeof english.ownSheetNames = {
  register: 'Ausnahmeregister der Arbeitshilfen',
  log: 'Reset-Protokoll der Arbeitshilfen',
};

export const rosterName: typeof english.rosterName = 'Personenliste';

export const whyAsked: typeof english.whyAsked = {
  pointed: 'Auf ihre Spalten wurde gezeigt.',
  dateOrder:
    'Ihre Datumsangaben kann man auf zwei Weisen lesen, und keine Zeile sagt, auf welche.',
};

export const wrongKinds: typeof english.wrongKinds = {
  json: 'JSON, wie ein Export oder Einstellungen',
  noRoster: (file, name) => ({
    what: `${file} ist keine Personenliste.`,
    why: `Das sieht aus wie eine andere Datei: ${name}.`,
    fix: 'Wählen Sie sie bei den Exporten, Registern und Protokollen. Eine Personenliste sagt, wer abgeschlossen haben sollte.',
  }),
  noExport: (file) => ({
    what: `${file} ist kein Export.`,
    why: 'Das sieht aus wie eine Personenliste: Es gibt Spalten für Personen, und keine für einen Kurs, einen Status oder einen Abschluss.',
    fix: 'Wählen Sie sie als Personenliste. Wenn es ein Export ist, exportieren Sie auch den Status.',
  }),
  unknown: (file, columns) => ({
    what: `${file} ist keiner der Berichte, die hier bekannt sind.`,
    why:
      columns === ''
        ? 'Es gibt keine Spalten.'
        : `Die Spalten sind: ${columns}.`,
    fix: 'Exportieren Sie einen der Berichte, die im Leitfaden „Aufzeichnungen lesen“ stehen, oder eine Tabelle mit einer Zeile von Überschriften.',
  }),
  unclear: (file, why) => ({
    what: `${file} kann nicht gelesen werden.`,
    why,
    fix: 'Berichtigen Sie die Zeile mit den Überschriften und geben Sie die Datei noch einmal.',
  }),
};

const certainties = {
  exact: 'genau',
  documented: 'nach der Dokumentation',
  unverified: 'ungeprüft',
};

export const summaryWords: typeof english.summaryWords = {
  reader: (name, certainty) =>
    `${name}; wie sicher das Format bekannt ist: ${certainties[certainty]}`,
  rows: (rows, records, unread) =>
    `${counted(rows, 'Zeile', 'Zeilen')}, ${counted(records, 'Aufzeichnung', 'Aufzeichnungen')}, ${counted(unread, 'Zeile', 'Zeilen')} nicht gelesen`,
  noLines:
    'Unter den Überschriften stehen keine Zeilen, also ist nichts darüber zu sagen.',
  lines: (lines, findings, unread) =>
    `${counted(lines, 'Zeile', 'Zeilen')}, ${counted(findings, 'Befund', 'Befunde')}, ${inFigures(unread)} nicht gelesen`,
  people: (people, unread) =>
    `${counted(people, 'Person', 'Personen')}, ${counted(unread, 'Zeile', 'Zeilen')} mit etwas, das nicht gelesen wurde`,
  columns: (columns) => `Spalten: ${columns.join(', ')}`,
  unused: (columns) => `Nicht benutzt: ${columns}`,
  moreUnread: (more) =>
    `und ${inFigures(more)} weitere; sie stehen in unreadable.csv`,
  moreProblems: (more) =>
    more === 1
      ? 'und 1 weitere solche Zeile; sie steht im Bericht'
      : `und ${inFigures(more)} weitere solche Zeilen; sie stehen im Bericht`,
};

const rosterColumns = {
  id: 'Kennung',
  account: 'Benutzername',
  mail: 'E-Mail-Adresse',
  name: 'Name',
  firstName: 'Vorname',
  surname: 'Nachname',
  unit: 'Abteilung',
  manager: 'Führungskraft',
  start: 'Eintrittsdatum',
  lastDay: 'letzter Tag',
  status: 'wer ausgeschieden ist',
};

export const rosterColumn: typeof english.rosterColumn = (field, heading) =>
  `${rosterColumns[field]}: „${heading}“`;
