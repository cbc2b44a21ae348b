import type * as english from '../../../workshop/evidence/results.ts';
import { counted, inFigures } from '../../phrasing.ts';

export const packDoing: typeof english.packDoing = {
  reading: (file) => `Liest ${file}`,
  report: 'Erstellt den Bericht',
  pack: 'Erstellt das Paket',
};

export const packEnd: typeof english.packEnd = {
  asked: 'Es ist noch etwas zu beantworten.',
  nothing: 'Es wurde kein Paket erstellt.',
  refused: 'Es wurde kein Paket erstellt',
  done: 'Fertig. Bericht und Paket stehen unten.',
  noRules: 'Die Seite hat keine Regeln gesendet.',
};

export const reportWords: typeof english.reportWords = {
  ready: 'Ihr Bericht ist fertig',
  stop: 'Ihr Bericht ist erstellt: Halten Sie inne und prüfen Sie, bevor Sie eine Zahl lesen',
  packing: 'Das Paket für die Revision wird erstellt …',
  here: 'Er wurde in diesem Browser erstellt, und nichts wurde irgendwohin gesendet. Er steht unten.',
  file: ': nur der Bericht, zum Lesen oder Drucken',
  settings:
    ': was Sie ausgewählt und geantwortet haben, um dasselbe Paket wieder zu erstellen',
  mapping: (file) =>
    `: was die Spalten von ${file} enthalten, für den nächsten Export`,
  pack: (bytes) =>
    `: das Paket für die Revision, ${inFigures(Math.round(bytes / 1000))} kB, Prüfsumme (SHA-256) `,
};

export const readWords: typeof english.readWords = {
  title: 'Wie jede Datei gelesen wurde',
  columns: 'Sagen, was ihre Spalten enthalten',
  said: 'Was Sie über Ihre Dateien gesagt haben',
  again: 'Neu beantworten',
};

export const chosenWords: typeof english.chosenWords = {
  remove: 'Entfernen',
  removeFile: (file) => `${file} entfernen`,
  asRoster: (file) => `${file} als Personenliste nehmen`,
  asExport: (file) => `${file} als Export, Register oder Protokoll nehmen`,
};

export const fileSize: typeof english.fileSize = (bytes) => {
  if (bytes < 1_000) return counted(bytes, 'Byte', 'Bytes');
  if (bytes < 1_000_000) return `${inFigures(Math.round(bytes / 1_000))} kB`;
  return `${inFigures(Math.round(bytes / 100_000) / 10)} MB`;
};

export const countWords: typeof english.countWords = {
  course: (name, records) =>
    `${name} (${counted(records, 'Aufzeichnung', 'Aufzeichnungen')})`,
  several: 'Ihre Dateien nennen mehrere Kurse. Welche zählen?',
  count: 'Die angekreuzten Kurse zählen',
};
