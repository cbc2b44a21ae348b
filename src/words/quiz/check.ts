import type { Verdict } from '../../domain/verdict/verdict.ts';

/**
 * What the check is like, before the first attempt. How many questions and attempts it
 * has stands above it.
 * @param mark the pass mark in words, where these say more than its figure; '' otherwise.
 */
export const firstWords = (mark: string): string =>
  `The questions come one at a time. With each answer you say how sure you are, which changes no score. A partly right answer counts in part.${mark === '' ? '' : ` The pass mark is ${mark}.`}`;

/** How many attempts are left, before another one. */
export const leftWords = (left: number, of: number): string =>
  `You have ${left} of ${of} attempts left.`;

/** What a new attempt asks, where the questions are drawn and where they are always the same. */
export const asksOthers: string =
  'A new attempt asks other questions: first those you missed and those you have not seen.';
export const asksTheSame: string =
  'A new attempt asks the same questions in another order.';

export const startCheck: string = 'Start the check';
export const tryAgain: string = 'Try again';

/** Why an attempt asks other questions than usual; what was shown to be known follows in a list. */
export const shortenedWords = (size: number, whole: number): string =>
  size < whole
    ? `This try asks ${size} questions in place of ${whole}, because you showed before the lesson that you know:`
    : 'It asks first about what you did not show to know. Before the lesson you showed that you know:';

/** After that list. */
export const sameMark: string = 'The pass mark is the same.';

/** How the check stands where no attempt can be begun; the way to the result follows. */
export const endings: Record<Verdict['kind'], string> = {
  open: 'This check cannot be tried now.',
  desk: 'You passed this check. The practice desk is still to come.',
  passed: 'You passed this check.',
  exhausted: 'No attempts are left.',
};

export const seeResult: string = 'See your result';
