import type * as english from '../../deskwork/requestDesk.ts';

export const opening: typeof english.opening = 'Die Anträge werden geöffnet …';

export const requestPlace: typeof english.requestPlace = (number, of) =>
  `Antrag ${number} von ${of}`;

export const requestDay: typeof english.requestDay = [
  'In dieser Übung ist heute der ',
  '.',
];

export const markMissing: typeof english.markMissing =
  'Markieren Sie, was fehlt oder nicht zählt, wenn überhaupt etwas.';
export const thenDecide: typeof english.thenDecide =
  'Entscheiden Sie dann, was damit geschieht.';

export const nextRequest: typeof english.nextRequest = 'Nächster Antrag';
export const seeRequests: typeof english.seeRequests = 'Alle Anträge ansehen';
export const freshRequests: typeof english.freshRequests =
  'Neue Anträge nehmen';

export const judgedWords: typeof english.judgedWords = (right, of) =>
  `In beidem richtig beurteilt: ${right} von ${of} Anträgen.`;

export const columns: typeof english.columns = {
  account: 'Konto',
  missing: 'Was fehlt',
  decision: 'Was zu tun ist',
};
export const label: typeof english.label = (name) => `${name}: `;

export const answerWords: typeof english.answerWords = {
  right: 'Das war auch Ihre Antwort.',
  wrong: 'Ihre Antwort war eine andere.',
};

export const elementTitle: typeof english.elementTitle = (element, stands) =>
  `${element}, ${standsWords[stands]}:`;

const standsWords = {
  counts: 'angegeben',
  short: 'angegeben, zählt nicht',
  missing: 'fehlt',
};

export const elementMark: typeof english.elementMark = (element, mark) =>
  `${element}: ${mark}`;

export const readWords: typeof english.readWords = (today) =>
  `In dieser Übung ist heute der ${today}. Was fehlt in jedem Antrag oder zählt nicht, und was tun Sie?`;

export const showAnswer: typeof english.showAnswer = 'Antwort anzeigen';
export const ofRequest: typeof english.ofRequest = (account) => `zu ${account}`;
