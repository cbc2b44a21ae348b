import type { KnownHost } from '../domain/connection/knownHost.ts';
import { capital } from './phrasing.ts';

/**
 * How to leave the course: in the LMS's own words where the address tells which one it is.
 * @param isOver nothing comes before it any more.
 */
export function leavingWords(host: KnownHost | null, isOver: boolean): string {
  const words =
    host === 'moodle'
      ? 'leave with Moodle’s “Exit activity” above the course. If the course opened in a window of its own, close that window.'
      : 'close the course the way you usually do in your LMS.';
  return isOver ? capital(words) : `Then ${words}`;
}

/** What a launch that takes no work says in the place of “Save and finish”. */
export const nothingToFinish = {
  practice:
    'Practice: nothing is recorded, so there is nothing to save. Close the page whenever you like.',
  review: 'Review: nothing of this launch is recorded.',
  elsewhere:
    'The course is open in another window, which is the one that records. Finish there.',
  absent:
    'No LMS answered, so nothing can be saved from here. Launch the course from your LMS again.',
  refused:
    'This launch could not begin, so nothing can be saved from here. Launch the course again.',
};

/** Why “Save and finish” has not finished; '' while it may still come. */
export const notFinished = {
  nothing: '',
  saving: '',
  saved: '',
  unsaved:
    'Not finished: your LMS did not take the last save. It is sent again by itself. Keep this page open, and select “Save and finish” once the line at the top says saved.',
  doubted:
    'Not finished: your LMS has not confirmed the last save. It is sent again by itself. Keep this page open, and select “Save and finish” once the line at the top says saved.',
};

/**
 * What is known after the end of a launch.
 * @param at when the LMS took the last save, as a time; '' where it took none.
 * @param kept where what it did not take is kept.
 */
export function endedWords(
  isSaved: boolean,
  at: string,
  kept: 'browser' | 'page',
): string {
  if (isSaved && at !== '')
    return `Your LMS accepted everything, the last of it at ${at}. You can close this window. The next launch reads it back, which confirms it.`;
  return kept === 'browser'
    ? 'This launch has ended, and your LMS has not confirmed its last part. What is missing is kept in this browser: launch the course again here to send it.'
    : 'This launch has ended, and your LMS has not confirmed its last part. Nothing is kept in this browser, so it may be lost: launch the course again and see what your LMS has kept.';
}
