/** What files of our own are called. */
export const ownNames = {
  attempts: 'Hold the Line: attempts.csv',
  interactions: 'Hold the Line: interactions.csv',
  records: 'Hold the Line: evidence records (JSON)',
  preview: 'Hold the Line preview LMS: records (JSON)',
};

/** Why their form is known. */
export const ownBasis = {
  tables: 'Written by our own code: the preview LMS and the evidence pack.',
  records: 'Our own format; a test reads back what we write.',
  preview: 'Our own format; a test reads back what the preview LMS writes.',
};

/** What each is recognised by. */
export const ownSigns = {
  /** @param table `attempts.csv` */
  table: (table: string) => `Exactly the columns of our own ${table}.`,
  records: 'The file says format "hold-the-line evidence", version 1',
  preview:
    'The file says format "hold-the-line evidence", and its records come from the preview LMS',
};

/** What they cannot say. */
export const ownLimits = {
  unit: 'The file has no units: the roster gives them.',
  objectives: 'The file has no objectives; the release stands in it.',
  answers: 'The column "answers" is for people to read, not for counting.',
  completion: 'The file has the answers and not how the attempt ended.',
  addresses: 'The preview LMS keeps no addresses and no units.',
};

/** What is wrong with a row or a record of ours. */
export const ownFaults = {
  noPlace: 'It has no position or no interaction_id.',
  cells: (found: number, wanted: number) =>
    `The row has ${found} cells instead of ${wanted}. The file was changed after it was written: export it again.`,
  word: (word: string, column: string) =>
    `"${word}" is no ${column} that we write. Export the file again.`,
  /** @param path of the member; empty for the record as a whole. @param found what the check of its shape says. */
  record: (path: string, found: string) =>
    `${path || 'The record'} is not as Hold the Line writes it: ${found}. Give the file as it was exported.`,
};

/** A newer release wrote the records. @param version null where the file says none that can be read. */
export function otherVersion(version: string | null) {
  return {
    what: 'These evidence records are of a version that this site cannot read.',
    why: `The file says version ${version ?? 'unknown'}, and this site reads version 1.`,
    fix: 'Use a release of Hold the Line that is as new as the file, or the exports that the file was made from.',
  };
}
