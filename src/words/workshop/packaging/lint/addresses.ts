import type { Told } from '../../../../errors.ts';

const relative = (what: string, why: string): Told => ({
  what,
  why,
  fix: 'Use a path that starts with ./ and ends in a file of the package. Mark a link to another page of the website with data-site-only.',
});

const absent = 'The learner would get an error (404).';

/** Addresses in the files of a package. */
export const addressWords = {
  unreadable: (url: string): Told =>
    relative(`${url} is no URL.`, 'A browser cannot follow it.'),
  fromRoot: (url: string): Told =>
    relative(
      `${url} starts at the server's root.`,
      'An LMS serves the package from a folder deep inside.',
    ),
  loadsNothing: (url: string): Told =>
    relative(`It loads ${url}, which is not in the zip.`, absent),
  leadsNowhere: (url: string): Told =>
    relative(`It leads to ${url}, which is not in the zip.`, absent),
  otherHost: (url: string): Told => ({
    what: `It loads ${url}.`,
    why: 'The course must run in a closed network, and a strict LMS blocks other hosts.',
    fix: 'Put the file into the site, or mark the element with data-site-only.',
  }),
  /** @param start the beginning of the address. */
  data: (start: string): Told => ({
    what: `It holds ${start}…`,
    why: "An LMS that sends Content-Security-Policy: default-src 'self' blocks it.",
    fix: 'Keep it as a file of its own (vite.build.assetsInlineLimit: 0).',
  }),
};
