/** Where this launch stands with its record keeper. */
type Phase =
  | 'starting'
  | 'recording'
  | 'practice'
  | 'review'
  | 'elsewhere'
  | 'absent'
  | 'refused'
  | 'ended';

/** Who records this launch, or why nobody does. */
export const recordWords: Record<Phase, string> = {
  starting: 'Looking for the LMS…',
  recording: 'The LMS records',
  practice: 'Public site: nothing is recorded',
  review: 'Opened for reading only: nothing is recorded',
  elsewhere: 'Another window records, this one does not',
  absent: 'No LMS was found: nothing is recorded',
  refused: 'The LMS refused to begin: nothing is recorded',
  ended: 'This launch has ended: nothing more is recorded',
};

/** The terms of the list. */
export const terms = {
  record: 'Record',
  standard: 'LMS interface',
  mode: 'Mode',
  earlier: 'Last launch',
  learner: 'Learner',
  error: 'Last error',
  mark: 'Pass mark',
  release: 'Release',
};

/** Where there is none: of interfaces and of errors. */
export const noInterface: string = 'None';
export const noError: string = 'None';

/** How the LMS opened the course. */
export const modeWords = (
  mode: 'normal' | 'review' | 'browse',
  credit: boolean,
  isResumed: boolean,
): string =>
  `${mode}, ${credit ? 'for credit' : 'without credit'}, ${isResumed ? 'resumed' : 'first launch of this attempt'}`;

export const nothingKept: string = 'This browser kept nothing of one';
export const noName: string = 'The LMS gives no name';

/** The last error and when it was. */
export const errorWords = (problem: string, at: string): string =>
  `${problem}, at ${at}`;
