import { numberInWords } from './figures.ts';

/** What README.txt says beside names of files. */
export const readmeWords = {
  heading: 'Evidence pack of Hold the Line',
  report: 'Report',
  organisation: 'Organisation',
  asOf: 'As of',
  madeWith: 'Made with',
  begin: 'Begin with report.html. It needs no network and no other file.',
  check: 'Check the files in the unpacked folder with: sha256sum -c SHA256SUMS',
  files: 'Files',
  leftOut: 'Left out',
  nothing: 'Nothing.',
};

/** What each of our files is, by name. */
export const fileContents = {
  'report.html': 'the report, for the screen and for A4 paper',
  'method.html': 'how the pack was made, and what it cannot show',
  'controls.html': 'what in the pack bears on which control',
  'controls.csv': 'the control mapping as a table',
  'people.csv': 'everybody: standing, days, sources',
  'records.csv': 'every attempt, with the file and row it comes from',
  'records.xlsx': 'the attempts and the people as a workbook',
  'records.json': 'every attempt in full, answers included, for a machine',
  'units.csv': 'completion by unit',
  'releases.csv': 'people by release of the course',
  'distributions.csv': 'days, minutes and scores',
  'items.csv': 'items with their wording and the wrong choices',
  'objectives.csv': 'right answers by objective',
  'calls.csv': 'conduct on simulated calls',
  'findings.csv': 'findings in the exception register and the reset log',
  'roster.csv': 'people on the roster only, or in the records only',
  'sources.csv': 'the files that were read, with their SHA-256',
  'unreadable.csv': 'rows that could not be read, and why',
  'learning-points.html': 'what each release of the course teaches',
  'settings.json': 'what was chosen and answered, to make the pack again',
};

/** What files are that came from elsewhere. */
export const foreignContents = {
  release: 'a release of the course: wording, cases, policy, learning points',
  source: 'a file that the report was made from, as it was given',
  added: 'added by whoever made the pack',
};

/** What the pack lacks, and why. */
export const leftOutWords = {
  namesHidden:
    'people.csv, roster.csv and records.*: names are hidden in this report.',
  workbook: (rows: number, most: number) =>
    `records.xlsx: it would have ${numberInWords(rows)} rows, more than ${numberInWords(most)}. records.csv and people.csv have them all.`,
  sourcesForNames:
    'The files that were read, and settings.json, which quotes words from them: names are not shown in this report. Keep them yourself: with them the same pack can be made again.',
  sourcesAsked:
    'The files that were read: whoever made the pack left them out. sources.csv has their SHA-256.',
  large: (file: string, megabytes: number) =>
    `${file}, a file that was read: it has ${megabytes} MB. Keep it yourself; sources.csv has its SHA-256.`,
};

/** Why a file cannot be added to the pack. @param file in quotation marks of JSON. */
export const addedWords = {
  refused: (file: string) => `The file ${file} cannot be added to the pack.`,
  taken: 'The pack has a file of this name already.',
  letters:
    'A name in the pack has letters, digits, dots, hyphens, plus signs and underscores, and no part of it begins with a dot.',
  fix: 'Give the file another name.',
};

/** What each release teaches, as a page. */
export const pointWords = {
  title: 'What the releases teach',
  none: 'No release.json was given, so what was taught cannot be said here.',
  /** Stands before the release. */
  release: 'Release ',
};
