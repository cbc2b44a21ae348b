import { inFigures, listed } from '../../../phrasing.ts';

/** Whether a package may be put in the place of the last one. `last` names its release. */
export const answerWords = {
  safe: (last: string) =>
    `Yes. This package may take the place of release ${last}: it reads the progress that was saved there.`,
  unsafe: (last: string) =>
    `No. Do not put this package in the place of release ${last}: it would spoil what was saved there.`,
  unknown: (last: string) =>
    `Not known. Release ${last} does not tell all that saved progress rests on.`,
  notCompared:
    'Not known. This package was not compared with an earlier one. Whoever makes the packages finds out with npm run release -- --last, the zip that your LMS has, and gets a sheet with the answer. Until then add it as a new course, or try it with a test account.',
};

/** What stands over what is told of a replacement. */
export const replacingTitles = {
  changed: 'What has changed',
  running: 'Who is in the middle of it',
  passed: 'Who has passed',
  unknown: 'Not known',
};

/** What becomes of attempts under way, beside what the changes say. */
export const runningNotes = {
  unknown: 'For the rest it is not known whether they go on where they are.',
  nothing: 'Nothing changes for them: they go on where they are.',
  stays: 'Steps, answers and calls that they have behind them stay.',
};

/** What becomes of those who have passed. */
export const passedNotes = {
  kept: 'The course never takes a pass back. Whether your LMS keeps its own record of it when a package is replaced is for your LMS to say.',
  askedAgain: {
    unknown:
      'Whether the evidence report asks them to take the course again is not known.',
    yes: 'By the organisation’s policy the evidence report asks them to take the course again.',
    no: 'The evidence report does not ask them to take the course again on account of this release.',
  },
};

/** A sentence that holds several times. */
export function saidTimes(sentence: string, times: number): string {
  return times === 1 ? sentence : `${sentence} (${inFigures(times)} times)`;
}

export const nothingChanged: string = 'Nothing has changed.';

/** The page for whoever runs the LMS. */
export const adminPageWords = {
  language: 'en-GB',
  title: (course: string, from: string, to: string) =>
    `${course}: from ${from} to ${to}`,
  release: (release: string, zip: string) =>
    `Release ${release}, in the file ${zip}. Its SHA-256:`,
  /** @param names of its languages, the package’s own first. */
  languages: (names: readonly string[]) =>
    `It holds the course in ${listed(names, 'and')}.${names.length > 1 ? ' Each learner chooses one at the start.' : ''}`,
  question: 'May it take the place of the old one?',
};
