import type * as english from '../../../../workshop/evidence/writing/sources.ts';
import { counted, numberInWords } from './figures.ts';

export const sheetNames: typeof english.sheetNames = {
  register: 'Ausnahmeregister',
  log: 'Reset-Protokoll',
  roster: 'Personenliste',
};

export const registerWords: typeof english.registerWords = {
  title: 'Ausnahmeregister und Reset-Protokoll',
  none: 'Es wurde kein Ausnahmeregister und kein Reset-Protokoll übergeben. Die Lektion nennt beide als Nachweise, die aufzubewahren sind.',
  agrees: 'Jede lesbare Zeile stimmt mit der Richtlinie überein.',
  noLines:
    'Die Tabelle hat unter ihren Überschriften keine Zeilen, deshalb lässt sich nichts über sie sagen. Wenn Sie Zeilen erwartet haben, prüfen Sie, ob es die richtige Datei ist.',
  counts: (lines, findings, unread) =>
    `${counted(lines, 'Zeile', 'Zeilen')} gelesen, ${counted(findings, 'Befund', 'Befunde')}, ${counted(unread, 'Zeile', 'Zeilen')} mit einer Zelle, die nicht lesbar war.`,
  caption: (file) => `Was in ${file} zu berichtigen ist`,
  finding: 'Befund',
  sort: 'Art',
  lines: 'Zeilen der Datei',
  gap: 'Lücke',
  pattern: 'Muster',
  andMore: (shown, more) => `${shown} und ${numberInWords(more)} weitere`,
};

export const certaintyNames: typeof english.certaintyNames = {
  exact: 'Genau bekannt',
  documented: 'Aus der Dokumentation des Herstellers',
  unverified: 'Noch in keinem echten Export gesehen',
};

export const sourceWords: typeof english.sourceWords = {
  title: 'Quellen',
  none: 'Es wurde keine Datei gelesen.',
  files: 'Dateien, aus denen die Aufzeichnungen stammen',
  file: 'Datei und SHA-256',
  readAsAndWhy: 'Gelesen als, und warum',
  certainty: 'Wie sicher das Format ist',
  rows: 'Zeilen',
  records: 'Aufzeichnungen',
  skipped: 'Übersprungen',
  unreadable: 'Nicht lesbar',
  answers: '. Angegeben von der Person, die diesen Bericht erstellt hat: ',
  sheets: 'Personenliste, Register und Protokolle',
  readAs: 'Gelesen als',
  lines: 'Zeilen oder Personen',
};

export const unreadWords: typeof english.unreadWords = {
  title: 'Was nicht lesbar war',
  about:
    'Eine Zeile eines Exports, die hier steht, ist in keiner Zahl. Von einer Zeile eines Registers, eines Protokolls oder der Personenliste wurde verwendet, was lesbar war. Einzelne Zellen, die nicht lesbar waren, stehen bei dem, was unbekannt ist.',
  none: 'Jede Zeile wurde gelesen.',
  caption: 'Zeilen, die in keiner Zahl sind oder nur teilweise',
  file: 'Datei',
  row: 'Zeile',
  why: 'Warum, und was Abhilfe schafft',
  more: (rows) =>
    `Von jeder Datei werden die ersten 1.000 behalten; ${counted(rows, 'weitere wurde', 'weitere wurden')} gezählt.`,
  notListed: (rows) =>
    `und ${counted(rows, 'weitere Zeile, die nicht aufgeführt ist', 'weitere Zeilen, die nicht aufgeführt sind')}`,
};

export const limitWords: typeof english.limitWords = {
  title: 'Was diese Berichte nicht enthalten können',
  instead: 'Zu finden in: ',
};

export const conflictWords: typeof english.conflictWords = {
  title: 'Quellen, die nicht übereinstimmen',
  none: 'Keine Quelle widerspricht einer anderen zum Ausgang eines Versuchs.',
  about: (people) =>
    `Bei ${counted(people, 'Person', 'Personen')} sagen die Quellen Verschiedenes über einen Versuch oder darüber, wessen Versuch es ist. Was übernommen wurde, folgt einer festen Regel. Schlagen Sie jeden Fall im LMS nach, bevor Sie sich darauf verlassen.`,
  caption: 'Was übernommen wurde und warum',
  person: 'Person',
  taken: 'Was übernommen wurde und was die Quellen sagen',
};

export const sideNames: typeof english.sideNames = {
  roster: 'auf der Personenliste, in keiner Aufzeichnung',
  records: 'in den Aufzeichnungen, nicht auf der Personenliste',
};
