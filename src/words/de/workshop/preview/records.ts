import type * as english from '../../../workshop/preview/records.ts';
import { counted } from '../../phrasing.ts';

export const records: typeof english.records = {
  title: 'Aufzeichnungen',
  lead: 'Eine Zeile je Versuch, wie die Pakete ihn gemeldet haben. Zeiten sind UTC.',
  attemptsCsv: 'Versuche (CSV)',
  interactionsCsv: 'Antworten (CSV)',
  everything: 'Alles (JSON)',
  ofAll: 'Versuche aller Lernenden',
  noAttempt: 'Noch keine Versuche.',
  answers: (answers) => counted(answers, 'Antwort', 'Antworten'),
  answersOf: (answers, number, name) =>
    `${answers} in Versuch ${number} von ${name}`,
};

export const recordColumns: typeof english.recordColumns = {
  learner: 'Lernende Person',
  course: 'Kurs',
  attempt: 'Versuch',
  outcome: 'Ausgang',
  score: 'Ergebnis',
  started: 'Begonnen',
  completed: 'Abgeschlossen',
  time: 'Zeit',
  details: 'Einzelheiten',
};

export const attempt: typeof english.attempt = {
  title: (number, name) => `Versuch ${number} von ${name}`,
  startedUtc: 'Begonnen (UTC)',
  completedUtc: 'Abgeschlossen (UTC)',
  release: 'Version',
  then: ', dann ',
  interactions: 'Antworten',
  inOrder: 'Antworten in der Reihenfolge der Aufzeichnung',
  noneRecorded: 'Keine aufgezeichnet.',
  number: 'Nr.',
  idHead: 'Kennung',
  type: 'Art',
  response: 'Antwort',
  correct: 'Richtig wäre',
  result: 'Beurteilung',
  timeOfDay: 'Uhrzeit',
  taken: 'Dauer',
};

export const outcomes: typeof english.outcomes = {
  completed: 'abgeschlossen',
  incomplete: 'nicht abgeschlossen',
  'not attempted': 'nicht begonnen',
  passed: 'bestanden',
  failed: 'nicht bestanden',
};

export const values: typeof english.values = {
  scaled: 'skaliert',
  unknown: 'unbekannt',
};
