/** Above what the questions before the lesson have led to. */
export const shown: string = 'What you showed';

export const nothingKnown: string =
  'Nothing counts as known: that takes both questions on an objective. The check stays as long as it is.';

/**
 * What follows from what is known; the list of it follows.
 * @param size how many questions the check asks now, in place of `whole`.
 */
export const knownWords = (size: number, whole: number): string =>
  `You showed that you know this. Its steps are folded, and the check ${size < whole ? `asks ${size} questions in place of ${whole}` : 'stays as long as it is'}:`;

/** Before the list of steps that teach what was missed. */
export const taughtIn: string = 'What you missed is taught in:';

export const tooLate: string =
  'You have started the knowledge check. These questions come before it.';

/** What these questions are, before the first. */
export const introWords = (count: number): string =>
  `${count} questions, two on each objective, to be taken once. Where both are right, the steps that teach it are folded and the check asks fewer questions. The record says which objectives you showed that you know; the answers are recorded nowhere.`;

export const start: string = 'Start';
