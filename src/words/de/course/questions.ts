import type * as english from '../../course/questions.ts';

export const askWords: typeof english.askWords = {
  title: 'Fragen Sie sich selbst',
  practice: 'Übung: Sie zählt nicht, und keine Antwort wird aufgezeichnet.',
};

export const askAgainWords: typeof english.askAgainWords = {
  title: 'Wenn Sie mögen: die Fragen der Lektion noch einmal',
  practice:
    'Übung vor dem Wissenstest, die Sie auch auslassen können: Sie zählt nicht, und keine Antwort wird aufgezeichnet. Was Sie nicht richtig haben, kommt am Ende wieder.',
  noScript:
    'Lesen Sie ohne Skripte die Fragen in den Schritten noch einmal, und antworten Sie, bevor Sie die Antwort öffnen.',
};

export const checkRule: typeof english.checkRule = (questions, attempts) => ({
  before: `${questions} Fragen · Bestehensgrenze`,
  after: `\u00A0% · ${attempts} Versuche`,
});

export const choiceVerdict: typeof english.choiceVerdict = (name, isRight) =>
  `${name}, ${isRight ? 'richtig' : 'nicht richtig'}:`;

export const showAnswer: typeof english.showAnswer = 'Antwort zeigen';
