import type * as english from '../../course/passages.ts';

export const passageWords: typeof english.passageWords = {
  houseRule: 'Hausregel',
  houseRules: 'Hausregeln',
  say: 'Das können Sie sagen',
  table: 'Tabelle',
  forLeads: 'Für alle, die den Helpdesk leiten',
};

export const leadPart: typeof english.leadPart = (about, minutes) =>
  `${about}, etwa ${minutes} Min.`;

export const sourceNumber: typeof english.sourceNumber = (number, publisher) =>
  `Quelle ${number}: ${publisher}`;

export const sourceWords: typeof english.sourceWords = {
  title: 'Quellen',
  links:
    'Links öffnen sich in einem neuen Tab; tut einer nichts, dann lässt Ihr LMS das nicht zu: Kopieren Sie seine Adresse, oder öffnen Sie den Kurs in einem eigenen Fenster.',
};
