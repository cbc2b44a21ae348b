import type * as english from '../../../../workshop/evidence/writing/standings.ts';
import { counted, numberInWords } from './figures.ts';

export const standingNames: typeof english.standingNames = {
  current: 'Aktuell',
  done_undated: 'Abgeschlossen, Tag unbekannt',
  expiring: 'Läuft bald ab',
  expired: 'Abgelaufen',
  due: 'Noch nicht fällig',
  overdue: 'Überfällig',
  failed: 'Nicht bestanden',
  not_known: 'Nicht bekannt',
  open: 'Offen, kein Tag festgelegt',
};

export const standingWords: typeof english.standingWords = {
  title: 'Der Stand aller Personen',
  nobody: 'In den Aufzeichnungen und auf der Personenliste steht niemand.',
  chart:
    'Ein Balken für jeden Stand; seine Länge ist die Anzahl der Personen. Die Zahlen stehen in der Tabelle daneben.',
  caption: 'Personen nach Stand',
  standing: 'Stand',
  people: 'Personen',
  completed: (completed, smallGroup) =>
    `Abgeschlossen insgesamt: ${completed}. Gruppen mit weniger als ${numberInWords(smallGroup)} Personen haben nirgends in diesem Bericht einen Prozentwert: Eine Person mehr oder weniger würde ihn zu sehr verschieben.`,
};

export const quietWords: typeof english.quietWords = {
  not_known: (count) =>
    `${numberInWords(count)}, bei denen die Aufzeichnungen nicht sagen, ob abgeschlossen wurde`,
  due: (count) => `${numberInWords(count)} noch nicht fällig`,
  open: (count) =>
    `${numberInWords(count)} offen, und es ist kein Tag festgelegt`,
  done_undated: (count) =>
    `${numberInWords(count)} an unbekanntem Tag abgeschlossen`,
  current: (count) => `${numberInWords(count)} aktuell`,
  notOnRoster: (count) =>
    `${numberInWords(count)} nicht auf der Personenliste, unten genannt`,
  apart: (count) =>
    `${numberInWords(count)} auf der Personenliste und am Tag des Berichts nicht erfasst`,
};

export const everybodyElse: typeof english.everybodyElse = (isAll, parts) =>
  `${isAll ? 'Alle' : 'Alle anderen'}: ${parts.join('; ')}.`;

export const needWords: typeof english.needWords = {
  title: 'Überfällig und ablaufend',
  hidden:
    'Namen sind in diesem Bericht verborgen, deshalb ist niemand aufgeführt. Die Zahlen stehen in der Zusammenfassung.',
  nobody:
    'Niemand ist überfällig oder abgelaufen, hat nicht bestanden oder läuft bald ab.',
  caption: 'Personen, bei denen etwas zu tun ist',
  person: 'Person',
  unit: 'Abteilung und Führungskraft',
  standing: 'Stand',
  due: 'Fällig oder läuft ab',
  completed: 'Abgeschlossen',
  why: 'Warum',
  notOnRoster: 'nicht auf der Personenliste, deshalb in keinem Anteil',
  managerWithheld: 'Führungskraft: zurückgehalten',
  noManager: 'Führungskraft nicht bekannt',
  notPassed: 'nicht bestanden',
  notYet: 'noch nicht',
  withheld: 'zurückgehalten',
};

export const byHandWords: typeof english.byHandWords = {
  title: 'Von Hand geändert',
  nobody:
    'Keine Quelle sagt, dass ein Ergebnis von Hand geändert wurde. Nicht jede Quelle würde es sagen.',
  caption: 'Ergebnisse zum Nachschlagen',
  person: 'Person',
  changed: 'Geändert',
  stands: 'Wo es steht',
};

export const rosterWords: typeof english.rosterWords = {
  title: 'Nur auf einer Liste',
  noRoster:
    'Es wurde keine Personenliste übergeben, deshalb wird niemand mit einer verglichen.',
  allRecorded: 'Alle auf der Personenliste stehen in den Aufzeichnungen.',
  unrecorded: (count) =>
    `Auf der Personenliste und in keiner Aufzeichnung: ${counted(count, 'Person', 'Personen')}.`,
  allOnRoster: 'Alle in den Aufzeichnungen stehen auf der Personenliste.',
  notOnRoster: (count) =>
    `In den Aufzeichnungen und nicht auf der Personenliste: ${counted(count, 'Person', 'Personen')}.`,
};

export const rollWords: typeof english.rollWords = {
  title: 'Verzeichnis aller Personen',
  appendix: 'Anhang: Verzeichnis aller Personen',
  hidden:
    'Namen sind in diesem Bericht verborgen, deshalb gibt es kein Verzeichnis.',
  caption: 'Alle Personen und die Aufzeichnung, die zählt',
  person: 'Person',
  unit: 'Abteilung',
  standing: 'Stand',
  completed: 'Abgeschlossen',
  score: 'Ergebnis',
  release: 'Version',
  attempt: 'Versuch',
  source: 'Quelle und Zeile',
  noRecord: 'in keiner Aufzeichnung',
  withheld: 'zurückgehalten',
};

export const apartNames: typeof english.apartNames = {
  'joined later': 'später eingetreten',
  left: 'ausgeschieden',
  not_listed: 'nicht auf der Personenliste',
};
