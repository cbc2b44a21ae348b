import type { Told } from '../../../../errors.ts';

const deep = 'An LMS serves the package from a folder deep inside.';
const listedOnly = 'Some LMSs serve only listed files.';
const nothing = 'The LMS has nothing to launch.';

/** What an LMS launches; `resource` is an identifier, `file` the file that it launches. */
export const launchFileWords = {
  noItem: {
    what: 'No item leads to a resource.',
    why: nothing,
    fix: 'Give the item an identifierref.',
  } satisfies Told,
  noHref: (resource: string): Told => ({
    what: `Resource ${resource} has no href.`,
    why: nothing,
    fix: 'Name the launch file in href.',
  }),
  absent: (resource: string, file: string): Told => ({
    what: `Resource ${resource} launches ${file}, which is not in the zip.`,
    why: 'The learner would see an error.',
    fix: 'Add the file, or mend the href; case counts.',
  }),
  unlisted: (resource: string, file: string): Told => ({
    what: `Resource ${resource} does not list its own launch file ${file}.`,
    why: listedOnly,
    fix: 'Add it as a <file>.',
  }),
};

/** The files that a manifest lists, beside those that the zip holds. */
export const fileListWords = {
  absent: {
    what: 'The manifest lists it, but it is not in the zip.',
    why: 'LMSs refuse such a package.',
    fix: 'Add the file, or take it off the list; case counts.',
  } satisfies Told,
  unlisted: {
    what: 'It is in the zip, but the manifest does not list it.',
    why: listedOnly,
    fix: 'Add a <file> for it, or leave it out.',
  } satisfies Told,
  /** @param edition what people call the edition of SCORM. */
  noSchema: (edition: string): Told => ({
    what: 'The manifest names this schema file, but it is not in the zip.',
    why: 'Strict LMSs check against it.',
    fix: `Put the schema files of ${edition} at the root.`,
  }),
};

const plain = (what: string, why: string): Told => ({
  what,
  why,
  fix: 'Write the path of the file, seen from the root of the package.',
});

/** The addresses in a manifest; `tag` is an element with its href. */
export const manifestUrlWords = {
  fromRoot: (tag: string): Told =>
    plain(`${tag} starts at the server's root.`, deep),
  goesOut: (tag: string): Told =>
    plain(
      `${tag} goes up and out of the package.`,
      'LMSs refuse it, or find nothing there.',
    ),
  backslash: (tag: string): Told => ({
    what: `${tag} has a backslash.`,
    why: 'Servers and LMSs know only the slash.',
    fix: 'Write / between folders.',
  }),
  moreThanFile: (tag: string): Told => ({
    what: `${tag} names more than a file.`,
    why: 'An LMS looks in the zip for a file of that name, and finds none.',
    fix: 'Write the path alone. What a launch needs behind it stands on the resource or the item.',
  }),
  baseElsewhere: (base: string): Told => ({
    what: `xml:base="${base}" leads out of the package.`,
    why: deep,
    fix: 'Write a path from its root, or leave xml:base out.',
  }),
  baseWithoutSlash: (base: string): Told => ({
    what: `xml:base="${base}" does not end in a slash.`,
    why: 'Some LMSs put it before each href as it stands, others cut it back to the folder.',
    fix: `Write xml:base="${base}/" if it is a folder.`,
  }),
};
