import type * as english from '../../result/record.ts';

export const inPractice: typeof english.inPractice =
  'Übung: Dieses Ergebnis wird nirgends aufgezeichnet.';
export const inReview: typeof english.inReview =
  'Rückschau: Dieses Ergebnis wurde früher aufgezeichnet.';
export const elsewhere: typeof english.elsewhere =
  'Dieses Fenster zeichnet nichts auf: Der Kurs ist in einem anderen geöffnet.';
export const untaken: typeof english.untaken =
  'Dieses Ergebnis ist nicht aufgezeichnet: Kein LMS hat es angenommen.';
export const notYet: typeof english.notYet =
  'Ihr LMS hat dieses Ergebnis noch nicht angenommen.';

export const confirmedWords: typeof english.confirmedWords = (at) =>
  `Ihr LMS hat dieses Ergebnis: Dieser Start hat es zurückgelesen (${at}).`;
export const acceptedWords: typeof english.acceptedWords = (at) =>
  `Ihr LMS hat dieses Ergebnis angenommen (${at}). Der nächste Start liest es zurück.`;

export const endedWords: typeof english.endedWords = (kept) =>
  kept === 'browser'
    ? 'Ihr LMS hat dieses Ergebnis nicht bestätigt, und der Start ist beendet. Es ist in diesem Browser aufbewahrt: Starten Sie den Kurs hier noch einmal, um es zu senden.'
    : 'Ihr LMS hat dieses Ergebnis nicht bestätigt, und der Start ist beendet. Es ist nur auf dieser Seite aufbewahrt.';

export const doubtedWords: typeof english.doubtedWords = (kept) =>
  `${kept === 'browser' ? 'In diesem Browser' : 'Nur auf dieser Seite'} aufbewahrt. Ihr LMS hat dieses Ergebnis nicht bestätigt.`;
