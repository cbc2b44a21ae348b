import type * as english from '../../course/wayChoice.ts';

export const wayChoiceWords: typeof english.wayChoiceWords = {
  question: 'Welchen Weg nehmen Sie?',
  note: 'Sie können das ändern, bis Sie den Wissenstest beginnen. Was Sie auch wählen, alles bleibt zum Lesen offen.',
};

export const wayWords: typeof english.wayWords = {
  agent: {
    who: 'Ich nehme am Helpdesk Anrufe an',
    what: 'Was eine Helpdesk-Kraft braucht. Die Teile für alle, die den Helpdesk leiten, sind zugeklappt, und der Wissenstest fragt nicht nach ihnen.',
  },
  lead: {
    who: 'Ich leite den Helpdesk',
    what: 'Der ganze Kurs: auch die ersten Schritte für einen Helpdesk, Nachweise und Normen. Der Wissenstest fragt auch danach.',
  },
};

export const waySize: typeof english.waySize = (minutes, steps) =>
  `etwa ${minutes} Min., ${steps} Schritte`;
