/** What marks a passage of the lesson as what it is. */
export const passageWords = {
  houseRule: 'House rule',
  houseRules: 'House rules',
  say: 'You can say',
  table: 'Table',
  forLeads: 'For those who run the desk',
};

/** What a part for leads is about, and how long it takes. */
export function leadPart(about: string, minutes: number): string {
  return `${about}, about ${minutes} min`;
}

/** The name of a link to a source. */
export function sourceNumber(
  number: number | undefined,
  publisher: string | undefined,
): string {
  return `Source ${number}: ${publisher}`;
}

/** The list of the sources. */
export const sourceWords = {
  title: 'Sources',
  links:
    'Links open in a new tab; if one does nothing, your LMS does not allow that: copy its address, or open the course in a window of its own.',
};
