import type * as english from '../../course/desk.ts';

export const stillDeskWords: typeof english.stillDeskWords = {
  careful: 'Was eine sorgfältige Helpdesk-Kraft tut:',
  needsScript:
    'Die Anrufe selbst brauchen Skripte, und die laufen hier nicht. Ihr Team kann sie mit den Übungskarten auf Papier durchspielen.',
};

export const workedExample: typeof english.workedExample = (title) =>
  `Ein Musterbeispiel: ${title}`;
