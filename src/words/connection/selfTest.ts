/** The self-test: what it is, and how far it is. */
export const title: string = 'Self-test';
export const intro: string =
  'For LMS admins. It saves the bookmark and the saved data as the course does anyway, reads them back and measures the time. Answers, score and status stay as they are.';
export const run: string = 'Run the self-test';
export const runAgain: string = 'Run the self-test again';
export const testing: string = 'Testing…';

/** That it is done, and how many of its lines failed. */
export function doneWords(failed: number): string {
  if (failed === 0) return 'The self-test is done: nothing failed.';
  return `The self-test is done: ${failed} ${failed === 1 ? 'line' : 'lines'} failed.`;
}

/** A line of the report: how it came out, and what it is about. */
export const lineTitle = (outcome: string, name: string): string =>
  `${outcome}: ${name}`;

/** What to do about a line. */
export const toDoWords = (what: string): string => `What to do: ${what}`;
