/** The call with which a course begins. */
export const openingWords = {
  notRecorded: 'Not recorded.',
  start: 'Start the course',
};

/** How long an answer takes. */
export function openingMinutes(minutes: number): string {
  return `${minutes} min`;
}
