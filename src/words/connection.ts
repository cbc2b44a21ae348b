import type { Problem } from '../domain/connection/selfTest.ts';

/** What speaks against a yes of the LMS. */
export const doubts = {
  offline: 'the browser was offline',
  hidden: 'the page was hidden',
  leaving: 'the page was going away',
  silent: 'the files of this course did not come from the LMS',
} as const;

/** What a launch found in the LMS of the work that the last one in this browser had kept. */
export const earlierWords = {
  confirmed: 'Confirmed: the LMS gave all of it back',
  missing: 'Something was missing in the LMS, and was sent again',
  over: 'It was of an attempt that is over, or that went on elsewhere',
} as const;

/** What the LMS said, for a sentence of its own; its words are only ever text. */
export function problemWords({ call, code, message }: Problem): string {
  const where = [call, code].filter((part) => part !== '').join(', ');
  return where === '' ? message : `${message} (${where})`;
}
