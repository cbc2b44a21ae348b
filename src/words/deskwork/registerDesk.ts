import { counted } from '../phrasing.ts';

export const opening: string = 'Laying out the register…';

/** Above a line: which of how many it is. */
export const linePlace = (number: number, of: number): string =>
  `Line ${number} of ${of}`;

/** What day it is, around the date; what is asked, until it is answered. */
export const todayWords = (
  isAnswered: boolean,
): [before: string, after: string] => [
  'Today is ',
  isAnswered ? '.' : '. Which field is wrong?',
];

/** Before the reason why a field is in order that was taken for wrong. */
export const youTapped: string = 'You tapped this.';

export const nextLine: string = 'Next line';
export const seeRegister: string = 'See the whole register';
export const freshRegister: string = 'Review a fresh register';

/** Above the register at the end. */
export const judgedWords = (right: number, of: number): string =>
  `You judged ${right} of ${of} lines rightly.`;

/** What the register at the end shows, around the date. */
export const wholeRegister: [before: string, after: string] = [
  'Here is the whole register, with what you would find in each line on ',
  '.',
];

/** The columns of the register, the last of which holds answers. */
export const columns = {
  account: 'Account',
  why: 'Why it can stay',
  approved: 'Approved',
  review: 'Review by',
};
export const yourAnswer: string = 'Your answer, and why';
export const answer: string = 'Answer';

/** What stands before a part of a line, and where there is nothing. */
export const cells = { reason: 'Reason', risk: 'Risk', controls: 'Controls' };
export const label = (name: string): string => `${name}:`;
export const empty: string = 'empty';
export const nobody: string = 'nobody';

/** After a review date: how long the exception runs. */
export const spanWords = (days: number): string => `(${counted(days, 'day')})`;

/** The question of the register that is read, not worked on. */
export const readWords = (today: string): string =>
  `Today is ${today}. What is wrong with each line, if anything?`;

/** Opens its answer; the account follows. */
export const show: string = 'Show';

/** Before the reason why a line is as it should be. */
export const sound: string = 'Sound.';
