import type * as english from '../quiz.ts';
import { percent } from './phrasing.ts';

/** What to do with a question, where its text alone does not say so. */
export const instructions: typeof english.instructions = {
  choice: '',
  'true-false': 'Richtig oder falsch?',
  multiple: 'Kreuzen Sie jede richtige Antwort an.',
  sequencing:
    'Verschieben Sie die Schritte mit ihren Schaltflächen, oder ziehen Sie sie.',
  matching: 'Wählen Sie zu jeder Zeile, was zu ihr gehört.',
};

export const gapWords: typeof english.gapWords = (gap, kind, open) => {
  if (gap === 'certainty')
    return 'Geben Sie an, wie sicher Sie sind, und senden Sie die Antwort dann ab.';
  if (gap === 'choice')
    return kind === 'multiple'
      ? 'Kreuzen Sie Ihre Antworten an, und senden Sie sie dann ab.'
      : 'Wählen Sie eine Antwort, und senden Sie sie dann ab.';
  return `Wählen Sie etwas für „${open}“, und senden Sie die Antwort dann ab.`;
};

export const verdictWords: typeof english.verdictWords = (
  correct,
  credit = 0,
  counts = true,
) => {
  if (correct) return 'Richtig.';
  if (credit === 0) return 'Nicht richtig.';
  if (!counts) return 'Teilweise richtig.';
  return `Teilweise richtig: Das zählt zu ${percent(Math.round(credit * 100))} als richtige Antwort.`;
};

const anyPart = {
  right: 'Richtig.',
  wrong: 'Nicht richtig.',
  missed: 'Übersehen.',
  left: '',
};

const oneChoice = {
  right: 'Ihre Antwort, und richtig.',
  wrong: 'Ihre Antwort, nicht richtig.',
  missed: 'Die richtige Antwort.',
  left: '',
};

const severalChoices = {
  right: 'Angekreuzt, und richtig.',
  wrong: 'Angekreuzt, nicht richtig.',
  missed: 'Nicht angekreuzt, wäre aber richtig.',
  left: 'Zu Recht nicht angekreuzt.',
};

const partMarks = {
  choice: oneChoice,
  'true-false': oneChoice,
  multiple: severalChoices,
  sequencing: anyPart,
  matching: anyPart,
};

export const partWords: typeof english.partWords = (kind, mark) =>
  partMarks[kind][mark];

export const roundWords: typeof english.roundWords = (size, first) => {
  if (size === 1) return '';
  return first === size
    ? `Alle ${size} beim ersten Mal richtig.`
    : `${first} von ${size} beim ersten Mal richtig; jetzt sind alle richtig.`;
};

export const noteOn: typeof english.noteOn = ({
  mark,
  after,
  belongsTo,
  chosen,
}) => {
  if (belongsTo !== undefined) {
    const other = mark === 'right' ? '' : ` Ihre Wahl: ${chosen ?? ''}.`;
    return `Gehört zu: ${belongsTo}.${other}`;
  }
  if (after === undefined) return '';
  if (mark === 'right')
    return after === '' ? '' : 'Steht nach dem richtigen Schritt.';
  return after === ''
    ? 'Sie haben das an den Anfang gesetzt.'
    : `Sie haben das hinter „${after}“ gesetzt.`;
};
