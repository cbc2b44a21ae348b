/** The list of the steps. */
export const stepListWords = {
  steps: 'Steps',
  stepsDone: 'Steps done',
  forLeads: 'for leads',
  /** Follow a step's title where it is done, for those who do not see the tick. */
  read: ' (read)',
  passed: ' (passed)',
  yourWay: 'Your way',
  yourResult: 'Your result',
  sources: 'Sources',
  connection: 'Connection',
  readAll: 'Read all on one page',
};

/** How long something takes, in a line of its own or within one. */
export function aboutMinutes(minutes: number): string {
  return `about ${minutes} min`;
}

/** Where a step stands among those of a way. */
export function stepPlace(number: number, of: number): string {
  return `Step ${number} of ${of}`;
}

/** What stands in place of a number at a step that the way does not hold. */
export const offTheWay: string = 'For those who run the desk';
