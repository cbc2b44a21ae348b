import type { Told } from '../../../../errors.ts';

const unserved = (what: string): Told => ({
  what,
  why: 'Some LMSs refuse the zip, or do not serve the file.',
  fix: 'Rename the file: letters, digits, dot, hyphen and underscore, with a usual extension.',
});

/** The name of a file in a package, where some LMS or server has trouble with it. */
export const nameWords = {
  characters: unserved(
    'The name holds other characters than A-Z a-z 0-9 . _ - /.',
  ),
  outside: unserved('The name points outside its folder.'),
  slashes: unserved(
    'The name starts or ends with a slash, or holds two in a row.',
  ),
  hidden: unserved('The name is hidden: a part starts with a dot.'),
  ofMac: unserved('The name is left over from a Mac.'),
  mjs: unserved(
    'The name ends in .mjs, which Moodle does not serve as JavaScript.',
  ),
  noExtension: unserved('The name has no extension.'),
  extension: (extension: string): Told =>
    unserved(
      `The name has an extension that LMSs may not serve: .${extension}.`,
    ),
  /** @param other a name that was read before. */
  onlyCase: (other: string): Told => ({
    what: `The name differs from ${other} only in case.`,
    why: 'On a server that ignores case one overwrites the other.',
    fix: 'Give one of the two another name.',
  }),
};
