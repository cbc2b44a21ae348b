import type * as english from '../../course/steps.ts';

export const stepWords: typeof english.stepWords = {
  before: 'Vor der Lektion',
  known: 'Sie haben vor der Lektion gezeigt, dass Sie das wissen.',
  readAllTheSame: 'Trotzdem lesen',
  takeACall: 'An einem Anruf üben',
  nav: 'Schritt',
  back: 'Zurück',
  next: 'Weiter',
};

export const beforeLessonWords: typeof english.beforeLessonWords = {
  offer:
    'Wissen Sie manches davon schon? Zeigen Sie es, und überspringen Sie es',
  noScript: 'Das braucht Skripte, und die laufen hier nicht.',
};
