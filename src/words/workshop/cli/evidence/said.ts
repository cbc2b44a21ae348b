import { counted } from '../../evidence/writing/figures.ts';

/** What is said before any figure, where something should stop the reader. @param line what was matched, read and counted. */
export function stopAndCheck(line: string): string {
  return `Stop and check before you read a figure. ${line}`;
}

/** The figures that nobody should miss. */
export const summaryWords = {
  caution: (caution: string) => `Take care: ${caution}`,
  /** @param share of those who should have completed, in words. */
  completed: (share: string) => `Completed: ${share}`,
  late: (overdue: number, expired: number, failed: number) =>
    `; ${overdue} overdue, ${expired} expired, ${failed} failed`,
  madeFrom: (files: number) =>
    `. Made from ${counted(files, 'file', 'files')}.`,
  /** What lies there now, below the path and the sum of the pack. */
  openIt:
    'Open report.html in it; sha256sum -c SHA256SUMS checks the rest. settings.json beside it makes it again: --settings FILE.',
  /** @param path of the file in which they are. */
  fetched: (path: string, statements: number) =>
    `${path}: ${counted(statements, 'statement', 'statements')} fetched`,
};

/** Which titles in the files are the course. */
export const titlesOpen = {
  title: (name: string, entries: number, isOwn: boolean) =>
    `${name} (${counted(entries, 'entry', 'entries')}${isOwn ? ', as the course calls itself' : ''})`,
  /** A list of titles, of which not all are named. */
  list: (titles: readonly string[], more: number) =>
    `${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  /** Stands for a title in an example. */
  anyTitle: 'TITLE',
  none: (titles: string, example: string) => ({
    what: 'It is not said which of the titles in the files are the course.',
    why: `They name: ${titles}. Records of other courses are in no figure.`,
    fix: `Add --course with each title that is the course, such as --course "${example}"; it may be given again. Add --other-course in the same way for each that is another course, or --other-courses for all others.`,
  }),
  /** Where no release says what its course is called. */
  noRelease: (titles: string, example: string) => ({
    what: 'It is not said which of the titles in the files are the course, and no release says it: no site is built here.',
    why: `They name: ${titles}. Records of other courses are in no figure, and without a release a report has no words of questions.`,
    fix: `Build the site (npm run build), or name the course's release with --release FILE; its release.json or its package will do. Else add --course with each title that is the course, such as --course "${example}", and --other-courses where all others are other courses.`,
  }),
  /** Where nothing is left that could count. */
  allOthers: (titles: string, example: string) => ({
    what: 'Every title in the files is said to be another course.',
    why: `They name: ${titles}. So no record is left that a report could be about.`,
    fix: `Give an export that holds the course, or add --course with each title that is the course after all, such as --course "${example}".`,
  }),
  /** @param chosen titles of which it is said that they are the course. */
  notAll: (titles: string, chosen: string, example: string) => ({
    what: 'The files name titles of which it is not said whether they are the course.',
    why: `They are: ${titles}. As the course counts: ${chosen}.`,
    fix: `Add --course or --other-course with each of them, such as --other-course "${example}"; or --other-courses where all of them are other courses.`,
  }),
};

/** What is said of a file, and does not fit it. */
export const mistaken = {
  rosterMapping: (roster: string) => ({
    what: `The mapping that is given for ${roster} is none of a roster.`,
    why: 'It says what the columns of an export, a register or a log hold, and that file is given as the roster.',
    fix: 'Give a mapping whose format is "hold-the-line roster mapping"; docs/managers.md shows one.',
  }),
  noSuchFile: (file: string, files: readonly string[]) => ({
    what: `Something is said of ${file}, and no such file is read.`,
    why: `The files are ${files.join(', ')}.`,
    fix: 'Write the name of a file that is read, as in --zone grades.txt=Europe/London.',
  }),
};

/** A named file that is not there. */
export const fileMissing = {
  what: (path: string) => `${path} cannot be read.`,
  folder: 'It is a folder.',
  none: 'There is no such file.',
  fix: 'Give the path of a file.',
  policyFix: 'Give the path of a policy.yaml.',
};

/** The words of the job aids, of which some are missing. */
export const sheetsUnusable = (path: string) => ({
  what: `${path} cannot be used.`,
  why: 'It does not have the words of the register and the log.',
  fix: 'Run npm run check, which names the line.',
});
