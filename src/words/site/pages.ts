/** What the pages of the site are called in the way around it. */
export const pageNames = {
  jobAids: 'Job aids',
  lmsAdmins: 'LMS admins',
  package: 'SCORM package',
  managers: 'Managers',
  records: 'Completion evidence',
  authors: 'For authors',
  accessibility: 'Accessibility',
  privacy: 'What is recorded',
};

/** What a page is called that is in English, where the others are not. */
export function onlyEnglish(name: string): string {
  return `${name} (English)`;
}

/** The page for an address that leads nowhere. */
export const lostWords = {
  title: 'No such page',
  description: 'There is no page at this address.',
  error: 'Error 404',
  heading: 'Nobody answers at this address.',
  lead: 'The page has moved, or the address has a slip in it. If it was in a message that asked you to sign in or hurry, do not try again: report the message.',
  start: 'Go to the start',
  noScript:
    'Without JavaScript the links here work only if the address ends in the folder of this site. Else shorten it up to that folder.',
};
