/** What the product is called. */
export const productName: string = 'Hold the Line';
export const title: string = 'Certificate of completion';
/** In the place of a name, where there is none. */
export const nameless: string = 'Practice learner';

/**
 * What was done, around the name of the course, which stands out.
 * @param tally the answers, in words; '' where they are not known.
 */
export const doneWords = (
  score: number,
  tally: string,
  passMark: number,
): [before: string, after: string] => [
  'has completed ',
  ` and passed its knowledge check with ${Math.round(score)}%${tally && `, ${tally}`}. The pass mark is ${passMark}%.`,
];

/** Which of the three holds of the record, and since when. */
export const confirmed: string = 'Confirmed by the LMS';
export const accepted: string = 'Accepted by the LMS';
export const record: string = 'Record';

/** Where the LMS has not said yes. */
export const practice: string = 'Practice: not recorded';
export const review: string = 'Recorded earlier; this is a review';
export const untaken: string = 'Not recorded: no LMS took it';
export const keptWords: Record<'browser' | 'page', string> = {
  browser: 'Kept in this browser; not confirmed by the LMS',
  page: 'On this page only; not confirmed by the LMS',
};

export const release: string = 'Release';
export const whatCounts: string =
  'The record in the LMS is what counts; this page says what it has said so far.';

export const print: string = 'Print the certificate';
export const notPrinted: string =
  'Nothing to print appeared? Your LMS shows the course in a frame that may not print. Open it in a window of its own, or keep your record as a file below.';
