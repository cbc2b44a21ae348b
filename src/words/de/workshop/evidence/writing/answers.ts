import type * as english from '../../../../workshop/evidence/writing/answers.ts';
import { numberInWords } from './figures.ts';

const orders = {
  dmy: 'Tag/Monat/Jahr',
  mdy: 'Monat/Tag/Jahr',
  ymd: 'Jahr/Monat/Tag',
};

const units = { seconds: 'Sekunden', minutes: 'Minuten', hours: 'Stunden' };

export const answerWords: typeof english.answerWords = {
  zone: (zone) => `Zeitzone ${zone}`,
  dates: (order) => `Datum als ${orders[order]}`,
  scoreMax: (most) => `höchstmögliches Ergebnis ${numberInWords(most)}`,
  worksheet: (name) => `das Tabellenblatt „${name}“`,
  timeUnit: (unit) => `aufgewendete Zeit in ${units[unit]}`,
  statuses: (words) => `Wörter für den Status: ${words.join(', ')}`,
  testUsers: (said) =>
    said === 'counted'
      ? 'Personen, die wie Testkonten aussehen, mitgezählt'
      : 'Personen, die wie Testkonten aussehen, ausgelassen',
  unread: 'was davon nicht lesbar ist, ausgelassen',
  byColumns: 'nach den Spalten gelesen',
  mapping: (name) => `Spalten nach der Zuordnung ${name}`,
  leftOut: (words) =>
    `Zeilen, die wegen ihres Status ausgelassen wurden: ${words.join(', ')}`,
  sheet: (kind, name) =>
    `gelesen als ${kind === 'log' ? 'Reset-Protokoll' : 'Ausnahmeregister'} nach der Zuordnung ${name}`,
  roster: (name) => `Spalten der Personenliste nach der Zuordnung ${name}`,
  leavers: (words) => `Wörter der Personenliste: ${words.join(', ')}`,
};

const meanings: Record<english.Meaning, string> = {
  completed: 'abgeschlossen',
  passed: 'bestanden',
  failed: 'nicht bestanden',
  incomplete: 'nicht abgeschlossen',
  'not attempted': 'nicht begonnen',
  'left out': 'ausgelassen',
  here: 'noch hier',
  left: 'ausgeschieden',
};

export const wordAs: typeof english.wordAs = (word, meaning) =>
  `„${word}“ als ${meanings[meaning]}`;
