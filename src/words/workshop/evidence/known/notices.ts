/** What is unknown of so many, and why. */
export const unknown = {
  noDate: (completions: number) =>
    completions === 1
      ? '1 completion has no date: the source does not record one, so nobody can say when it expires.'
      : `${completions} completions have no date: the source does not record one, so nobody can say when they expire.`,
  noRelease: (records: number) =>
    records === 1
      ? '1 record names no release, so it is unknown which content was taught.'
      : `${records} records name no release, so it is unknown which content was taught.`,
  nobody: (records: number) =>
    records === 1
      ? '1 record names nobody and stands in no figure of people.'
      : `${records} records name nobody and stand in no figure of people.`,
  byNameOnly: (people: number) =>
    people === 1
      ? '1 person is known by name alone: two of one name would count as one, and nobody is matched with the roster by it.'
      : `${people} people are known by name alone: two of one name would count as one, and nobody is matched with the roster by it.`,
  disagreeing: (people: number) =>
    people === 1
      ? '1 person has sources that do not agree. What was taken, and why, stands under Sources.'
      : `${people} people have sources that do not agree. What was taken, and why, stands under Sources.`,
  noAnswers: (records: number) =>
    records === 1
      ? '1 record comes without answers and calls: the report does not hold them.'
      : `${records} records come without answers and calls: the report does not hold them.`,
};

/** What is unknown of so many calls. */
export const unknownCalls = {
  noCase: (calls: number) =>
    calls === 1
      ? '1 call is of cases whose release.json was not given, so it is unknown who called.'
      : `${calls} calls are of cases whose release.json was not given, so it is unknown who called.`,
  noMoves: (calls: number) =>
    calls === 1
      ? '1 call is recorded with the outcome only, so checks before a reset and reports to Security are unknown.'
      : `${calls} calls are recorded with the outcome only, so checks before a reset and reports to Security are unknown.`,
  unreadable: (calls: number) =>
    calls === 1
      ? '1 call has a trace that cannot be read.'
      : `${calls} calls have a trace that cannot be read.`,
};

/** A release is in the records, and its wording is not at hand. */
export function releaseMissing(release: string): string {
  return `Release ${release} is in the records, and its release.json was not given: its items, calls and learning points have no words, and changes from or to it are not known.`;
}

/** Something that is said of a file or of a kind of export. */
export function saidOf(name: string, said: string): string {
  return `${name}: ${said}`;
}

/**
 * What a kind of export cannot carry.
 * @param why in a sentence.
 * @param instead what can carry it, without a full stop.
 */
export function limitWithHelp(why: string, instead: string): string {
  return `${why} To be found in: ${instead}.`;
}
