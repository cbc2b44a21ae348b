/** What a report is called by its courses. */
export const reportTitle = {
  /** Where no record and no release names a course. */
  none: 'Training',
  /** @param more than the two. */
  several: (first: string, second: string, more: number) =>
    more === 0
      ? `${first} and ${second}`
      : `${first}, ${second} and ${more} more`,
};

/** What a course is called that a record does not name. */
export const noCourse: string = 'no course named';

/** What is to be known of the courses that count, and of the records that do not. */
export const courseNotices = {
  several: (courses: readonly string[]) =>
    `Completed means at least one of these courses, not all of them: ${courses.join('; ')}. That is right where they are names of one course; else make a report for each.`,
  others: (records: number, courses: readonly string[]) =>
    records === 1
      ? `1 record of other courses does not count: ${courses.join(', ')}.`
      : `${records} records of other courses do not count: ${courses.join(', ')}.`,
  unnamed: (records: number) =>
    records === 1
      ? '1 record names no course and counts, since whoever gave the file said so by giving it. Leave it out if it is about something else.'
      : `${records} records name no course and count, since whoever gave the file said so by giving it. Leave it out if it is about something else.`,
};

/**
 * A translated course, by its title and the release that it is a translation of.
 * @param language null where it is not said which.
 */
export function translatedTitle(
  title: string,
  language: string | null,
  translationOf: string,
): string {
  return `${title} (${language ?? 'another language'}, a translation of ${translationOf})`;
}
