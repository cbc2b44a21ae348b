import { capital } from '../../../../phrasing.ts';
import type { Told } from '../../../../../errors.ts';

/** A course structure of cmi5 as a whole; `file` is its name. */
export const presentWords = {
  /** @param fault why it cannot be read, as whoever read it says. */
  notWellFormed: (file: string, fault: string): Told => ({
    what: `${file} is not well-formed XML.`,
    why: `${capital(fault)}.`,
    fix: 'Mend the XML at that place, or package the course again.',
  }),
  tooMuch: (file: string, fault: string): Told => ({
    what: `${file} holds too much to be read.`,
    why: `${capital(fault)}.`,
    fix: 'Package the course again, with less in it.',
  }),
  otherRoot: (file: string, root: string): Told => ({
    what: `The root element of ${file} is <${root}>.`,
    why: 'A course structure of cmi5 starts with <courseStructure>.',
    fix: 'Package the course again.',
  }),
  /** @param found null where there is none. */
  namespace: (root: string, found: string | null, wanted: string): Told => ({
    what:
      found === null
        ? `<${root}> has no namespace.`
        : `<${root}> has the namespace ${found}.`,
    why: 'LMSs look for the elements of cmi5 by their namespace, and find none.',
    fix: `Write xmlns="${wanted}" on it.`,
  }),
  noCourse: (file: string): Told => ({
    what: `There is no <course> in ${file}.`,
    why: 'The LMS learns the id and the title of the course from it.',
    fix: 'Add one, with an id, a title and a description.',
  }),
  noUnit: (file: string): Told => ({
    what: `There is no <au> in ${file}.`,
    why: 'The LMS has nothing to launch.',
    fix: 'Add an assignable unit with an id, a title, a description and a url, beside <course> or in a <block>.',
  }),
};
