import type { ElementStands } from '../../domain/deskwork/requestRule.ts';

export const opening: string = 'Opening the requests…';

/** Above a request: which of how many it is. */
export const requestPlace = (number: number, of: number): string =>
  `Request ${number} of ${of}`;

/** Around the day from which a request counts. */
export const requestDay: [before: string, after: string] = [
  'In this exercise today is ',
  '.',
];

/** The two things that a request asks of the learner. */
export const markMissing: string =
  'Mark what is missing or does not count, if anything.';
export const thenDecide: string = 'Then decide what to do with it.';

export const nextRequest: string = 'Next request';
export const seeRequests: string = 'See all requests';
export const freshRequests: string = 'Take fresh requests';

/** Above the requests at the end. */
export const judgedWords = (right: number, of: number): string =>
  `You judged ${right} of ${of} requests rightly in both.`;

/** The columns at the end. */
export const columns = {
  account: 'Account',
  missing: 'What it lacks',
  decision: 'What to do',
};
export const label = (name: string): string => `${name}: `;

/** Whether the learner had said what stands there. */
export const answerWords: Record<'right' | 'wrong', string> = {
  right: 'You said so.',
  wrong: 'You said otherwise.',
};

/** Of an element, whether the request gives it and it counts; the reason follows. */
export const elementTitle = (element: string, stands: ElementStands): string =>
  `${element}, ${standsWords[stands]}:`;

const standsWords: Record<ElementStands, string> = {
  counts: 'given',
  short: 'given, and does not count',
  missing: 'missing',
};

/** An element, and what the learner made of it. */
export const elementMark = (element: string, mark: string): string =>
  `${element}: ${mark}`;

/** The question of the requests that are read, not worked on. */
export const readWords = (today: string): string =>
  `In this exercise today is ${today}. What is missing from each request or does not count, and what do you do?`;

/** Opens their answers; of which request follows. */
export const showAnswer: string = 'Show the answer';
export const ofRequest = (account: string): string => `for ${account}`;
