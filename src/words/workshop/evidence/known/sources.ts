/** Where somebody's records can be looked up. */
export const places = {
  /** @param row null where the source has none. */
  row: (file: string, row: number | null) =>
    row === null ? file : `${file} row ${row}`,
  more: 'and more rows',
};

/** An outcome that somebody set by hand in the LMS. */
export const setByHand = {
  by: (person: string) => `by ${person}`,
  byAPerson: 'by a person',
  byNobodyNamed: 'by hand',
};

/** What sources say of one thing, where they do not agree. Values are as an LMS names them. */
export const disagreement = {
  completion: 'Completion',
  success: 'Success',
  /** @param taken null where it is not known. */
  head: (what: string, taken: string | null, reason: string) =>
    `${what} differs. Taken: "${taken ?? 'unknown'}", ${reason}.`,
  said: (head: string, voices: readonly string[]) =>
    `${head} Said: ${voices.join('; ')}.`,
  voice: (value: string, place: string) => `"${value}" in ${place}`,
  place: (
    system: string,
    report: string,
    file: string | null,
    row: number | null,
  ) => {
    const where = [file, row === null ? null : `row ${row}`].filter(
      (part) => part !== null,
    );
    return `${system}, ${report}${where.length > 0 ? ` (${where.join(' ')})` : ''}`;
  },
};

/** Why one value was taken and no other. */
export const takenSince = {
  noneToTake: 'since none of these was to be taken',
  noLaunch: 'since a report without a launch says nothing against it',
  moreOfAttempt: 'from the report that records more of an attempt',
  later: 'from the later export',
  better: 'the better outcome, since nothing says which source counts more',
};

/** Why an address does not say whose a record is. */
export const manyIds = {
  words: (address: string) =>
    `The address ${address} stands beside several ids in the sources, so it does not say whose record this is.`,
  plain:
    'The mail address stands beside several ids in the sources, so it does not say whose record this is.',
};

/** Said of sources that do not agree, where what they say is not shown. */
export const disagree = {
  mayTell: 'Sources do not agree; what they say may tell who it is.',
  toldBefore: 'The sources of an earlier export of these records do not agree.',
};
