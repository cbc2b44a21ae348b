import type * as english from '../../../../workshop/evidence/known/courses.ts';
import { inFigures } from '../../../phrasing.ts';

export const reportTitle: typeof english.reportTitle = {
  none: 'Schulung',
  several: (first, second, more) =>
    more === 0
      ? `${first} und ${second}`
      : `${first}, ${second} und ${inFigures(more)} weitere`,
};

export const noCourse: typeof english.noCourse = 'kein Kurs genannt';

export const courseNotices: typeof english.courseNotices = {
  several: (courses) =>
    `Abgeschlossen heißt: mindestens einen dieser Kurse, nicht alle: ${courses.join('; ')}. Das ist richtig, wo es Namen eines einzigen Kurses sind; sonst erstellen Sie für jeden einen Bericht.`,
  others: (records, courses) =>
    records === 1
      ? `1 Aufzeichnung anderer Kurse zählt nicht: ${courses.join(', ')}.`
      : `${inFigures(records)} Aufzeichnungen anderer Kurse zählen nicht: ${courses.join(', ')}.`,
  unnamed: (records) =>
    records === 1
      ? '1 Aufzeichnung nennt keinen Kurs und zählt, denn wer die Datei gegeben hat, hat das damit gesagt. Lassen Sie sie weg, wenn sie von etwas anderem handelt.'
      : `${inFigures(records)} Aufzeichnungen nennen keinen Kurs und zählen, denn wer die Datei gegeben hat, hat das damit gesagt. Lassen Sie sie weg, wenn sie von etwas anderem handeln.`,
};

export const translatedTitle: typeof english.translatedTitle = (
  title,
  language,
  translationOf,
) =>
  `${title} (${language ?? 'andere Sprache'}, eine Übersetzung von ${translationOf})`;
