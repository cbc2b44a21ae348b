export const title: string = 'Your answers in this attempt';

/** How many answers were wrong of which the learner was certain, and what to make of it. */
export const sureWords = (count: number): string =>
  `Wrong although you were certain: ${count}`;
export const lookAgain: string =
  'These are worth a second look before anything else.';
