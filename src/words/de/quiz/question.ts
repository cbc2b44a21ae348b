import type * as english from '../../quiz/question.ts';

export const placeWords: typeof english.placeWords = (place, of) =>
  `Frage ${place} von ${of}`;

export const submitAnswer: typeof english.submitAnswer = 'Antwort absenden';
export const nextQuestion: typeof english.nextQuestion = 'Nächste Frage';

export const howSure: typeof english.howSure = 'Wie sicher sind Sie?';
export const howSureWords: typeof english.howSureWords = (certainty) =>
  `Wie sicher Sie waren: ${certainty}`;

export const whyNot: typeof english.whyNot = 'Warum nicht?';

export const chooseOne: typeof english.chooseOne = 'Bitte wählen …';

export const moveUp: typeof english.moveUp = 'Nach oben';
export const moveDown: typeof english.moveDown = 'Nach unten';

export const movedWords: typeof english.movedWords = (step, place, of) =>
  `${step}: jetzt an Stelle ${place} von ${of}.`;

const truth: Readonly<Record<string, string>> = {
  true: 'Richtig',
  false: 'Falsch',
};

export const choiceWords: typeof english.choiceWords = (id, text) =>
  truth[id] ?? text;
