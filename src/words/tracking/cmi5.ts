/** Where the launch stands. */
export const notBegun: string = 'The launch has not begun.';
export const visitEnded: string =
  'This visit has ended. Close this window and open the course again from the LMS.';
export const closed: string =
  'The LMS takes nothing more from this launch. Go on in the newest window with this course, or open it again from the LMS.';
export const openedAgain: string =
  'This course was opened again in another window, which records now.';

/** Why it cannot begin. */
export const noUsable = (names: readonly string[]): string =>
  `The address that the LMS gave has no usable ${names.join(', ')}. Open the course again from the LMS.`;
export const noAccess: string =
  'The LMS gave no access to this launch. Close this window and open the course again from the LMS.';
export const unreadableData: string =
  'The LMS gave launch data that cannot be read.';

/** What an answer of the LMS comes to. */
export const refused: string = 'The LMS refuses this.';
export const notUnderstood: string = 'The LMS cannot read what was sent.';
export const failed: string = 'The LMS answered with an error.';
export const answeredWithPage: string =
  'The LMS answered with a page, perhaps its sign-in. Open the course again from the LMS.';
/** After that, before the words of the LMS. */
export const itSays: string = 'It says:';
export const noAnswer = (seconds: number): string =>
  `The LMS gave no answer within ${seconds} seconds.`;
export const unreachable: string =
  'The LMS could not be reached. Check the connection.';

/** What of a save was not taken. */
export const notStored: string =
  'The LMS said yes but did not store everything.';
export const scoreStays: string = 'The attempt is closed; its score stays.';
export const belowMark = (mark: number | null, score: number | null): string =>
  `The LMS asks for ${mark} per cent, and the score is ${score}; it was not recorded as passed.`;
export const tooLong = (
  length: number,
  what: 'bookmark' | 'saved data',
  limit: number,
): string =>
  `${length} characters of ${what} where ${limit} are kept; the earlier ones stay.`;
