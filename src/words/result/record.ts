/** What became of a result: whether anybody records it, and whether the LMS has said yes. */
export const inPractice: string =
  'Practice: this result is not recorded anywhere.';
export const inReview: string = 'Review: this result was recorded earlier.';
export const elsewhere: string =
  'This window records nothing: the course is open in another one.';
export const untaken: string = 'This result is not recorded: no LMS took it.';
export const notYet: string = 'Your LMS has not accepted this result yet.';

/** @param at date and time, in words. */
export const confirmedWords = (at: string): string =>
  `Your LMS holds this result: this launch, on ${at}, read it back.`;
export const acceptedWords = (at: string): string =>
  `Your LMS accepted this result on ${at}. The next launch reads it back.`;

/** Of a launch that has ended before the LMS said yes. */
export const endedWords = (kept: 'browser' | 'page'): string =>
  kept === 'browser'
    ? 'Your LMS has not confirmed this result, and the launch has ended. It is kept in this browser: launch the course again here to send it.'
    : 'Your LMS has not confirmed this result, and the launch has ended. It is kept on this page only.';

/** Of a yes that something speaks against. */
export const doubtedWords = (kept: 'browser' | 'page'): string =>
  `Kept ${kept === 'browser' ? 'in this browser' : 'on this page only'}. Your LMS has not confirmed this result.`;
