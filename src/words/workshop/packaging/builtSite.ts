const buildAgain = 'Build the site again with npm run build.';

/** What of a built site cannot be packaged, and what to do. */
export const siteFaults = {
  noCourseDocument: (path: string) => ({
    what: `${path} is not a course document.`,
    why: 'It has no <script type="application/json" id="course">.',
    fix: 'Package a page that the course layout built.',
  }),
  /** @param fault where, and what the reader says of it; null where it holds no course at all. */
  courseBlock: (path: string, fault: string | null) => ({
    what: `The #course block in ${path} cannot be read.`,
    why: fault ?? 'It holds no course.',
    fix: 'Build the site again with npm run build; if that does not help, mend the course layout.',
  }),
  /** Stands where the whole block is meant. */
  wholeBlock: 'the block',
  notWrittenFrom: (course: string) => ({
    what: `${course} cannot be packaged under another policy.`,
    why: 'The built site does not hold what the course was written from.',
    fix: buildAgain,
  }),
  lacks: (path: string) => ({
    what: `The built site has no ${path}.`,
    why: 'A package needs the course document and its release information.',
    fix: 'Build the site with npm run build and package it again.',
  }),
  lacksForPolicy: (path: string) => ({
    what: `The built site has no ${path}.`,
    why: 'A policy is put in force in the course document and its release information.',
    fix: 'Build the site with npm run build and package it again.',
  }),
  notAsBuilt: (path: string, course: string) => ({
    what: `${path} is not as the build left it.`,
    why: `${course}/files.json lists another content, or the file is gone.`,
    fix: buildAgain,
  }),
  sameName: (path: string, other: string, name: string) => ({
    what: `${path} and ${other} would both become ${name} in the package.`,
    why: 'The package keeps that name for the course.',
    fix: 'Give the other file another name in the site.',
  }),
  courseId: (course: string) => ({
    what: `The course id "${course}" cannot be packaged.`,
    why: 'It becomes the identifier in the manifest and the name of the zip, and LMSs allow few characters there.',
    fix: 'Use lower-case letters, digits and hyphens, beginning with a letter: mfa-exceptions.',
  }),
  /** @param fault what the reader of scripts says; null where it gives no reason. */
  script: (path: string, fault: string | null) => ({
    what: `${path} holds a script that cannot be read.`,
    why: fault ?? 'The lexer gave no reason.',
    fix: 'Build the site again with npm run build; if it stays, look for the script in that file.',
  }),
  release: {
    what: 'The release information of the course cannot be read.',
    why: 'release.json in the built site is not a JSON object.',
    fix: buildAgain,
  },
  /** @param file the one that differs; null where it is the list of them. */
  schemas: (file: string | null) => ({
    what: 'The schema files of the standard cannot be read.',
    why:
      file === null
        ? 'The list of them is not what the build writes.'
        : `${file} is missing or is not as the build left it.`,
    fix: buildAgain,
  }),
  authored: (file: string) => ({
    what: 'The authored files of the course cannot be read.',
    why: `${file} in the built site is not what the build writes.`,
    fix: buildAgain,
  }),
  /** @param fault what the reader says; null where it gives no reason. */
  builtCourse: (fault: string | null) => ({
    what: 'The built course cannot be read.',
    why: fault ?? 'Its parts are not as the build writes them.',
    fix: buildAgain,
  }),
  noPolicy: (path: string) => ({
    what: 'The policy cannot be read.',
    why: `The built site does not hold ${path}.`,
    fix: buildAgain,
  }),
  /** The page for lost addresses. @param isThere whether the site has the styles. */
  lostStyles: (page: string, styles: string, isThere: boolean) => ({
    what: `${page} cannot hold the styles of ${styles}.`,
    why: isThere
      ? 'They name files, and the page may be shown in any folder.'
      : 'The site has no such file.',
    fix: 'Let the page for lost addresses use styles of the site that name no file.',
  }),
};

/** What the package page cannot fetch from its site. */
export const fetchFaults = {
  list: (path: string) => ({
    what: `${path} cannot be read.`,
    why: 'It is not the list of files that the build writes.',
    fix: buildAgain,
  }),
  authored: (course: string) => ({
    what: `What ${course} was written from cannot be read.`,
    why: 'The site does not hold it, or holds another content than the build left.',
    fix: buildAgain,
  }),
  /** @param why what the browser says, or `answered`. */
  unreachable: (path: string, why: string) => ({
    what: `${path} cannot be fetched from this site.`,
    why,
    fix: 'Try again. If it stays away, the site was not built as a whole: run npm run build, and serve dist/site.',
  }),
  answered: (status: number) => `The site answered ${status}.`,
};

/** A package that the lint refuses. @param findings each with its rule and its file. */
export function notClean(
  course: string,
  findings: readonly string[],
  fixes: readonly string[],
) {
  return {
    what: `The package of ${course} would not work in every LMS: ${findings.length} finding(s).`,
    why: findings.join('\n       '),
    fix: fixes.join('\n       '),
  };
}
