import type * as english from '../../../workshop/policy/expected.ts';
import { inFigures } from '../../phrasing.ts';

export const exampleMark: typeof english.exampleMark = ', z. B. ';

export const expectedWords: typeof english.expectedWords = {
  value: (what) => `erwartet: ${what}`,
  fields: (names) => `die Felder ${names.join(', ')}`,
  onlyFields: (names) => `erwartet: nur die Felder ${names.join(', ')}`,
  yesOrNo: 'true oder false',
};

export const policyValues: typeof english.policyValues = {
  oneOf: (words) => `eines von ${words.join(', ')}`,
  onlyRule: (value) => `${value}, die einzige Regel, die hier bekannt ist`,
  atMost: (what, characters) =>
    `${what}, in höchstens ${inFigures(characters)} Zeichen`,
  thing: (things) => `eine Sache: ${things.join(', ')}`,
  zone: 'eine IANA-Zeitzone',
  who: 'wer es ist',
  reach: 'wie die Stelle zu erreichen ist',
  organisation: 'die Organisation',
  days: 'eine Anzahl von Tagen, 1 bis 365',
  checksForReset: 'wie viele Prüfungen ein Reset braucht, 1 bis 3',
  checksForPrivileged: 'wie viele Prüfungen ein solches Konto braucht, 1 bis 4',
  oneOfChecks: 'mindestens eine Prüfung, die darunter sein muss',
  longestException: 'die längste Ausnahme in Tagen, 1 bis 365',
  elements: 'die Bestandteile eines Antrags',
  minutes: 'wie viele Minuten ein Einmalpass gültig ist, 1 bis 1440',
  logFields: 'die Felder eines Protokolleintrags, mindestens eines',
  dueDays:
    'innerhalb von wie vielen Tagen nach dem Eintritt der Kurs zu erledigen ist, 1 bis 365',
  everyMonths:
    'nach wie vielen Monaten er wieder zu erledigen ist, 0 (nie) bis 60',
  checksThatProve: (checks) =>
    `Prüfungen, die es beweisen können: ${checks.join(', ')}`,
  checks: 'eine Liste von Prüfungen',
  checkName: 'wie Ihre Leute sie nennen',
  neverProof:
    'false, denn dieser Kurs lehrt, dass eine solche Prüfung nie beweist, wer anfragt',
};
