/** Above a question: which of how many it is. */
export const placeWords = (place: number, of: number): string =>
  `Question ${place} of ${of}`;

export const submitAnswer: string = 'Submit answer';
export const nextQuestion: string = 'Next question';

/** The question how sure the learner is, and what they said, once it is settled. */
export const howSure: string = 'How sure are you?';
export const howSureWords = (certainty: string): string =>
  `How sure you were: ${certainty}`;

/** Opens the reason why a choice that was not taken is not right; the choice follows. */
export const whyNot: string = 'Why not?';

/** What a list of matches says before anything is chosen. */
export const chooseOne: string = 'Choose…';

/** On the buttons that move a step; the step follows. */
export const moveUp: string = 'Up';
export const moveDown: string = 'Down';

/** Where a step is after a move. */
export const movedWords = (step: string, place: number, of: number): string =>
  `${step}: now at place ${place} of ${of}.`;

const truth: Readonly<Record<string, string>> = {
  true: 'True',
  false: 'False',
};

/** What a choice says: of a statement whether it is true, which is its id, and else its authored text. */
export const choiceWords = (id: string, text: string): string =>
  truth[id] ?? text;
