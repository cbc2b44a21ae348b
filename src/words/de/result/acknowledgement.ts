import type * as english from '../../result/acknowledgement.ts';

export const title: typeof english.title = 'Ihr eigenes Verfahren';
export const intro: typeof english.intro =
  'Ihre Organisation hat ein eigenes schriftliches Verfahren für das Zurücksetzen. Lesen Sie es, bevor Sie den nächsten Anruf annehmen, und bestätigen Sie das dann hier. Es zählt nicht zum Ergebnis.';
export const tickFirst: typeof english.tickFirst =
  'Ihr eigenes Verfahren: Kreuzen Sie zuerst das Kästchen an, wenn es stimmt.';
export const confirm: typeof english.confirm = 'Bestätigen';

export const confirmedWords: typeof english.confirmedWords = (
  text,
  isPractice,
) =>
  `Sie haben bestätigt: ${text}${isPractice ? ' Übung: Das wird nicht aufgezeichnet.' : ''}`;
