import { capital } from '../../../phrasing.ts';
import type { Told } from '../../../../errors.ts';

/** What an LMS reads first, where it is missing or is something else; `file` is the name that it must have. */
export const manifestWords = {
  /** @param fault why it cannot be read, as whoever read it says. */
  notWellFormed: (fault: string): Told => ({
    what: 'The manifest is not well-formed XML.',
    why: `${capital(fault)}.`,
    fix: 'Mend the XML at that place, or package the course again.',
  }),
  tooMuch: (fault: string): Told => ({
    what: 'The manifest holds too much to be read.',
    why: `${capital(fault)}.`,
    fix: 'Package the course again, with less in its manifest.',
  }),
  otherRoot: (root: string): Told => ({
    what: `The root element is <${root}>.`,
    why: 'A content package starts with <manifest>.',
    fix: 'Package the course again.',
  }),
  inFolder: (file: string, found: string): Told => ({
    what: `There is no ${file} at the root.`,
    why: `It was found at ${found}, where no LMS looks.`,
    fix: 'Zip the files themselves, not the folder that holds them.',
  }),
  otherCase: (file: string, found: string, standard: string): Told => ({
    what: `There is no ${file} at the root.`,
    why: `It was found at ${found}, where no LMS looks.`,
    fix: `Name it ${file}, all in lower case: an LMS of ${standard} looks for that name.`,
  }),
  otherName: (file: string, found: string, standard: string): Told => ({
    what: `There is no ${file} at the root.`,
    why: `The file ${found} has what belongs in it, and no LMS looks there.`,
    fix: `Name it ${file}: ${standard} demands that name.`,
  }),
  /** @param manifest of SCORM. @param structure of cmi5. */
  neither: (manifest: string, structure: string): Told => ({
    what: `There is neither an ${manifest} of SCORM nor a ${structure} of cmi5 at the root.`,
    why: 'An LMS reads it first, and learns from it what to launch.',
    fix: 'Export the course as a SCORM or cmi5 package, and hand over that zip as it is.',
  }),
};
