import type * as english from '../../../../workshop/evidence/known/notices.ts';
import { inFigures } from '../../../phrasing.ts';

export const unknown: typeof english.unknown = {
  noDate: (completions) =>
    completions === 1
      ? '1 Abschluss hat kein Datum: Die Quelle zeichnet keines auf; niemand kann also sagen, wann er abläuft.'
      : `${inFigures(completions)} Abschlüsse haben kein Datum: Die Quelle zeichnet keines auf; niemand kann also sagen, wann sie ablaufen.`,
  noRelease: (records) =>
    records === 1
      ? '1 Aufzeichnung nennt keine Version; es ist also unbekannt, welcher Inhalt vermittelt wurde.'
      : `${inFigures(records)} Aufzeichnungen nennen keine Version; es ist also unbekannt, welcher Inhalt vermittelt wurde.`,
  nobody: (records) =>
    records === 1
      ? '1 Aufzeichnung nennt niemanden und steht in keiner Zahl von Personen.'
      : `${inFigures(records)} Aufzeichnungen nennen niemanden und stehen in keiner Zahl von Personen.`,
  byNameOnly: (people) =>
    people === 1
      ? '1 Person ist nur dem Namen nach bekannt: Zwei mit demselben Namen würden als eine zählen, und auf der Personenliste wird niemand nach dem Namen gesucht.'
      : `${inFigures(people)} Personen sind nur dem Namen nach bekannt: Zwei mit demselben Namen würden als eine zählen, und auf der Personenliste wird niemand nach dem Namen gesucht.`,
  disagreeing: (people) =>
    people === 1
      ? 'Für 1 Person stimmen die Quellen nicht überein. Was genommen wurde und warum, steht unter „Quellen“.'
      : `Für ${inFigures(people)} Personen stimmen die Quellen nicht überein. Was genommen wurde und warum, steht unter „Quellen“.`,
  noAnswers: (records) =>
    records === 1
      ? '1 Aufzeichnung kommt ohne Antworten und Anrufe: Der Export enthält sie nicht.'
      : `${inFigures(records)} Aufzeichnungen kommen ohne Antworten und Anrufe: Der Export enthält sie nicht.`,
};

export const unknownCalls: typeof english.unknownCalls = {
  noCase: (calls) =>
    calls === 1
      ? '1 Anruf gehört zu Fällen, deren release.json nicht übergeben wurde; es ist also unbekannt, wer angerufen hat.'
      : `${inFigures(calls)} Anrufe gehören zu Fällen, deren release.json nicht übergeben wurde; es ist also unbekannt, wer angerufen hat.`,
  noMoves: (calls) =>
    calls === 1
      ? '1 Anruf ist nur mit seinem Ausgang aufgezeichnet; Prüfungen vor einem Reset und Meldungen an die IT-Sicherheit sind also unbekannt.'
      : `${inFigures(calls)} Anrufe sind nur mit ihrem Ausgang aufgezeichnet; Prüfungen vor einem Reset und Meldungen an die IT-Sicherheit sind also unbekannt.`,
  unreadable: (calls) =>
    calls === 1
      ? '1 Anruf hat eine Spur, die nicht lesbar ist.'
      : `${inFigures(calls)} Anrufe haben eine Spur, die nicht lesbar ist.`,
};

export const releaseMissing: typeof english.releaseMissing = (release) =>
  `Version ${release} steht in den Aufzeichnungen, und ihre release.json wurde nicht übergeben: Für ihre Fragen, Anrufe und Lernpunkte gibt es keine Worte, und Änderungen von ihr oder zu ihr sind nicht bekannt.`;

export const saidOf: typeof english.saidOf = (name, said) => `${name}: ${said}`;

export const limitWithHelp: typeof english.limitWithHelp = (why, instead) =>
  `${why} Zu finden in: ${instead}.`;
