import type * as english from '../../site/courseEntry.ts';
import { counted, percent } from '../phrasing.ts';

export const entryWords: typeof english.entryWords = {
  time: 'Dauer',
  lesson: 'Lektion',
  desk: 'Übungsplatz',
  check: 'Wissenstest',
  release: 'Version',
  open: 'Kurs öffnen',
  note: 'Zum Üben: Auf dieser Website wird nichts aufgezeichnet. Für Nachweise starten Sie den Kurs aus Ihrem LMS.',
  objectives: 'Danach können Sie',
  forLead: '(für alle, die den Helpdesk leiten)',
};

export const placeOf: typeof english.placeOf = (number, of) =>
  of === 1 ? 'Der Kurs' : `Kurs ${number} von ${of}`;

export const timeOf: typeof english.timeOf = (all, agent) =>
  agent === null
    ? `etwa ${counted(all, 'Minute', 'Minuten')}`
    : `etwa ${counted(agent, 'Minute', 'Minuten')} für Helpdesk-Kräfte, ${all} für alle, die den Helpdesk leiten`;

export const lessonOf: typeof english.lessonOf = (steps, forLead, pictures) =>
  [
    `${counted(steps, 'kurzer Schritt', 'kurze Schritte')}${forLead > 0 ? `, davon ${forLead} für alle, die den Helpdesk leiten` : ''}`,
    ...(pictures > 0 ? [counted(pictures, 'Bild', 'Bilder')] : []),
  ].join('; ');

export const deskOf: typeof english.deskOf = (calls) =>
  `${counted(calls, 'simulierter Anruf', 'simulierte Anrufe')} oder mehr`;

export const checkOf: typeof english.checkOf = (questions, pass, tries) =>
  `${counted(questions, 'Frage', 'Fragen')}, zum Bestehen ${percent(pass)}, ${tries === 1 ? 'ein Versuch' : `${tries} Versuche`}`;
