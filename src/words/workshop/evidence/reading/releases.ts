const GIVE_PACKAGE =
  'Give the package (.zip) that was imported into the LMS, or its release.json.';
const ONE_EACH =
  'A package of this course has one, or one for each of its languages.';

/** What is wrong with release information. */
export const releaseFaults = {
  differ: (one: string, other: string, release: string) => ({
    what: `${one} and ${other} are both release ${release}, and differ.`,
    why: 'A release has one content; one of the files was changed by hand.',
    fix: 'Keep the one that stands in the package which the LMS has.',
  }),
  /** @param path of the member; empty for the file as a whole. @param found what the check of its shape says; null for nothing. */
  none: (file: string, path: string, found: string | null) => ({
    what: `${file} holds no release information.`,
    why: `${path || 'The file'}: ${found ?? 'it cannot be read'}.`,
    fix: 'Give the release.json of the course, or the package (.zip) that was imported into the LMS.',
  }),
  noFile: (zip: string, name: string) => ({
    what: `${zip} holds no ${name}.`,
    why: ONE_EACH,
    fix: GIVE_PACKAGE,
  }),
  severalFiles: (zip: string, name: string) => ({
    what: `${zip} holds more than one ${name}.`,
    why: ONE_EACH,
    fix: GIVE_PACKAGE,
  }),
};
