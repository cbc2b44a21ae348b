import { counted } from '../phrasing.ts';

/** The titles of the two dates. */
export const refresherTitle = (course: string): string =>
  `Refresher: ${course}`;
export const retakeTitle = (course: string): string => `Retake: ${course}`;

/** What the refresher is for. @param missed what can be looked at again, in words. */
export function refresherWords(missed: readonly string[]): string {
  const what =
    missed.length === 0
      ? 'Read the summary and try the check once more in your head.'
      : `Look again at what was missed:\n${missed.map((text) => `- ${text}`).join('\n')}`;
  return `A quarter of an hour. ${what}\nLaunch the course from your LMS; what is passed stays passed.`;
}

/**
 * Why the course is due again.
 * @param from the day from which this counts, as `2026-11-24`.
 * @param isKnown whether the course was done on that day; else it is the day on which the file was made.
 */
export function retakeWords(
  from: string,
  everyMonths: number,
  due: string,
  isKnown: boolean,
): string {
  const months = counted(everyMonths, 'month');
  const why = isKnown
    ? `Done on ${from}, and due again ${months} later, on ${due}.`
    : `Due again ${months} after it was done. The course keeps no record of that day, so this counts from ${from}, when the calendar file was made, to ${due}. Your LMS knows the day; if it was earlier, so is the day on which the course is due again.`;
  return `${why} Ask your training administrator for a new attempt in the LMS, and take the course again.`;
}

/** That the file could not be made, and what to do instead; the reason stands between. */
export const notMade: string = 'The calendar file could not be made.';
export const byHand: string =
  'Put the dates into your calendar by hand, and tell the authors of the course.';
