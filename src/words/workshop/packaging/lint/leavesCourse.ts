import type { Said } from '../said.ts';

const left = (what: string): Said => ({
  what,
  why: 'The session with the LMS belongs to the document and ends with it.',
  fix: 'Open outside links with target="_blank", and mark what only the website needs with data-site-only.',
});

/** What puts another document in the place of the course. */
export const leavingWords = {
  base: left('A <base> changes where URLs lead.'),
  refresh: left('A <meta http-equiv="refresh"> reloads the document.'),
  form: (url: string): Said => left(`A form is sent to ${url}.`),
  wholePage: (url: string): Said =>
    left(`The link to ${url} replaces the LMS's own page.`),
  sameWindow: (url: string): Said =>
    left(`The link to ${url} opens in the same window.`),
};
