import type * as english from '../packageFacts.ts';
import { percent } from './phrasing.ts';

const STANDARDS: Record<string, string> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-4th': 'SCORM 2004, 4. Ausgabe',
  'scorm2004-3rd': 'SCORM 2004, 3. Ausgabe',
  cmi5: 'cmi5',
};

const ways: Record<string, string> = {
  agent: 'für Helpdesk-Kräfte',
  lead: 'für die Leitung des Helpdesks',
};

const markOf = (mastery: string | undefined): string =>
  mastery === undefined
    ? 'keine, der Kurs entscheidet'
    : percent(Number(mastery));

export const packageFacts: typeof english.packageFacts = (
  { standard, options },
  title,
) => {
  const chosen = new Map(options);
  return [
    ['Standard', STANDARDS[standard] ?? standard],
    ['Titel im LMS', chosen.get('title') ?? title],
    ['Bestehensgrenze für das LMS', markOf(chosen.get('mastery'))],
    // The word that the LMS gets.
    ['Bestehen wird gemeldet als', chosen.get('status') ?? 'passed'],
    [
      'Von einem Übungsanruf aufgezeichnet',
      chosen.get('calls') === 'outcome'
        ? 'wie er ausging'
        : 'jede einzelne Handlung',
    ],
    [
      'Weg durch den Kurs',
      ways[chosen.get('way') ?? ''] ??
        'die lernende Person wählt, wo es zwei gibt',
    ],
    ['Organisation', chosen.get('organisation') ?? 'nicht genannt'],
    [
      'Richtlinie',
      chosen.has('policy')
        ? `eigene, ${chosen.get('policy')}`
        : 'die des Kurses',
    ],
    ['Akzentfarbe', chosen.get('accent') ?? 'die des Kurses'],
    ['Logo', chosen.get('logo') ?? 'das des Kurses'],
  ];
};
