import type { Told } from '../../../../errors.ts';

const left = (what: string): Told => ({
  what,
  why: 'The session with the LMS belongs to the document and ends with it.',
  fix: 'Open outside links with target="_blank", and mark what only the website needs with data-site-only.',
});

/** What puts another document in the place of the course. */
export const leavingWords = {
  base: left('A <base> changes where URLs lead.'),
  refresh: left('A <meta http-equiv="refresh"> reloads the document.'),
  form: (url: string): Told => left(`A form is sent to ${url}.`),
  wholePage: (url: string): Told =>
    left(`The link to ${url} replaces the LMS's own page.`),
  sameWindow: (url: string): Told =>
    left(`The link to ${url} opens in the same window.`),
};
