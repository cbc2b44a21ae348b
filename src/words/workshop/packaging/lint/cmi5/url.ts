import type { Told } from '../../../../../errors.ts';

const misled = (what: string, why: string): Told => ({
  what,
  why,
  fix: 'Name the launch file as it stands in the zip, seen from its root: index.html.',
});

/** Where an AU leads; `au` stands for its tag. */
export const urlWords = {
  none: (au: string): Told =>
    misled(`${au} has no <url>.`, 'The LMS has nothing to launch.'),
  elsewhere: (au: string, url: string): Told =>
    misled(
      `${au} has the url ${url}, which is not in the package.`,
      'The standard allows it, but the course then hangs on another place, and no zip can show whether it is there.',
    ),
  unreadable: (au: string, url: string): Told =>
    misled(
      `${au} has the url ${url}, which is no URL.`,
      'A browser cannot follow it.',
    ),
  fromRoot: (au: string, url: string): Told =>
    misled(
      `${au} has the url ${url}, which starts at the server's root.`,
      'An LMS serves the package from a folder deep inside, and refuses a path that is not relative.',
    ),
  goesUp: (au: string, url: string): Told =>
    misled(
      `${au} has the url ${url}, which goes up a folder (..).`,
      'An LMS refuses a path that could lead out of the package.',
    ),
  absent: (au: string, url: string): Told =>
    misled(
      `${au} has the url ${url}, and no such file is in the zip.`,
      'The launch would lead nowhere.',
    ),
  /** @param file as it stands in the zip. */
  otherCase: (au: string, url: string, file: string): Told => ({
    what: `${au} has the url ${url}, and the file is ${file}.`,
    why: 'Some LMSs compare the two letter by letter, and find no such file.',
    fix: `Write ${file}.`,
  }),
  /** @param taken parameters that are the LMS's own. */
  taken: (au: string, taken: readonly string[]): Told => ({
    what: `${au} has a url with ${taken.join(', ')} in its query.`,
    why: 'The LMS adds parameters of that name at launch. LMSs refuse a url that has them already, since the course could read the wrong one.',
    fix: 'Take them out of the url. What the course needs can have another name, or stand in <launchParameters>.',
  }),
  fragment: (au: string, fragment: string): Told => ({
    what: `${au} has a url with a fragment: #${fragment}.`,
    why: 'An LMS that adds its parameters at the end hides them behind the #, and others look for a file of that name.',
    fix: 'Leave the fragment out, and let the course find its place from <launchParameters>.',
  }),
};
