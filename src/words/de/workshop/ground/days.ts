import type * as english from '../../../workshop/ground/days.ts';

export const noDay: typeof english.noDay = (text) => ({
  what: `„${text}“ ist kein Tag.`,
  why: 'Tage werden als JJJJ-MM-TT übergeben, etwa 2026-07-10.',
  fix: 'Lesen Sie zuerst das Datum, und übergeben Sie dessen Tag.',
});

export const noZone: typeof english.noZone = (name) => ({
  what: `Es gibt keine Zeitzone mit dem Namen „${name}“.`,
  why: 'Die Daten in der Datei sind Ortszeiten und brauchen eine Zeitzone mit ihrem IANA-Namen.',
  fix: 'Nennen Sie die Zeitzone, in der der Bericht exportiert wurde, etwa Europe/Berlin.',
});
