/** How the next release is made. */
export const releaseUsage: string = `npm run release -- --last FILE [options]
  --last FILE      the package (.zip) that the LMS has now, or its release.json
  --compare        say what changed, and write nothing
  --no-build       refuse when the built site is older than the content, instead of building it
  --site DIR       a site that was built elsewhere, taken as it is (default dist/site, built when it is old)
  --content DIR    where the course is written; its changelog and released.yaml go there (default content)
  --out DIR        where package, set-up sheet and the page for the LMS admin go (default dist/packages)
  --language en|de what the command, set-up sheet and page are in (default: HOLD_LOCALE in the environment, or en)
and the options of npm run package, such as --policy FILE; what the last package was made with is taken over,
but for files (policy and logo) and the accent colour, which have to be given again`;

/** Why nothing can be compared. Titles stand with the id of their course. */
export const comparisonRefused = {
  nothing: {
    what: 'There is nothing to compare with.',
    why: 'Whether a package can take the place of another depends on the one that the LMS has.',
    fix: 'Name it with --last: its zip, or the release.json out of it. A first release needs no comparison: npm run package.',
  },
  otherNamed: (title: string, course: string, named: string) => ({
    what: `The last package is of “${title}” (${course}), and --course names ${named}.`,
    why: 'LMSs keep records under the id of a course: one course cannot take the place of another.',
    fix: `Leave --course out, or give the last package of ${named}.`,
  }),
  noSuchCourse: (title: string, built: readonly string[]) => ({
    what: `The last package is of “${title}”, which is not among the courses here.`,
    why: `Built were: ${built.join(', ')}. LMSs keep records under the id of a course: another id is another course.`,
    fix: 'Give the last package of one of these courses. A new course needs no comparison: npm run package.',
  }),
  notWritten: (folder: string) => ({
    what: `The course in ${folder} cannot be read.`,
    why: 'What a release promises to later ones is written from it.',
    fix: 'Run npm run check, or name the right folder with --content.',
  }),
};

/** What was written, and where. */
export const releaseWritten = {
  files: (zip: string, sheet: string, page: string) =>
    `${zip}, ${sheet} and ${page}, the page for the LMS admin.`,
  beside: (folder: string, released: string) =>
    `In ${folder}: a line in CHANGELOG.md, and ${released}. Commit both, and keep the zip: the next release is compared with it.`,
  changelog: (title: string) => `Changelog of ${title}`,
};

/** The report on every change; what stands before a line is as wide in each. */
export const releaseReport = {
  /** @param now, before names of releases. */
  compared: (title: string, now: string, before: string) =>
    `${title}: ${now}, compared with ${before}`,
  same: 'Nothing found that differs.',
  weights: {
    harm: 'HARM   ',
    rules: 'rules  ',
    content: 'content',
    words: 'words  ',
  },
  notKnown: 'not known',
  running: 'Who is in the middle of it:',
  passed: 'Who has passed:',
  mayReplace: (answer: string) =>
    `May it take the place of the last one? ${answer}`,
  version: (least: string) => `Version: ${least} at least.`,
};
