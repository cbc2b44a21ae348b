import type * as english from '../../deskwork/registerDesk.ts';

export const opening: typeof english.opening =
  'Das Register wird bereitgelegt …';

export const linePlace: typeof english.linePlace = (number, of) =>
  `Zeile ${number} von ${of}`;

export const todayWords: typeof english.todayWords = (isAnswered) => [
  'Heute ist der ',
  isAnswered ? '.' : '. Welches Feld ist falsch?',
];

export const youTapped: typeof english.youTapped =
  'Dieses Feld haben Sie gewählt.';

export const nextLine: typeof english.nextLine = 'Nächste Zeile';
export const seeRegister: typeof english.seeRegister =
  'Das ganze Register ansehen';
export const freshRegister: typeof english.freshRegister =
  'Ein neues Register prüfen';

export const judgedWords: typeof english.judgedWords = (right, of) =>
  `Richtig beurteilt: ${right} von ${of} Zeilen.`;

export const wholeRegister: typeof english.wholeRegister = [
  'Hier ist das ganze Register, mit dem, was in jeder Zeile zu finden ist, wenn heute der ',
  ' ist.',
];

export const columns: typeof english.columns = {
  account: 'Konto',
  why: 'Warum sie bleiben kann',
  approved: 'Freigegeben',
  review: 'Zu prüfen bis',
};
export const yourAnswer: typeof english.yourAnswer =
  'Ihre Antwort und die Begründung';
export const answer: typeof english.answer = 'Antwort';

export const cells: typeof english.cells = {
  reason: 'Grund',
  risk: 'Risiko',
  controls: 'Schutzmaßnahmen',
};
export const label: typeof english.label = (name) => `${name}:`;
export const empty: typeof english.empty = 'leer';
export const nobody: typeof english.nobody = 'niemand';

export const spanWords: typeof english.spanWords = (days) =>
  days === 1 ? '(1 Tag)' : `(${days} Tage)`;

export const readWords: typeof english.readWords = (today) =>
  `Heute ist der ${today}. Was ist an jeder Zeile falsch, wenn überhaupt etwas?`;

export const show: typeof english.show = 'Anzeigen';

export const sound: typeof english.sound = 'Ordnungsgemäß.';
