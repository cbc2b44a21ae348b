/**
 * The address of a page or file of this site from its root, such as
 * `lms-admins.html#moodle`; '' is the home page. The build makes it relative to the page
 * that holds it (build/settlePages.ts), so the site works in any folder of a server.
 */
export function siteAddress(page: string): string {
  return `/${page}`;
}

/** The pages that every page leads to, in the order of the header. */
export const HEADER_PAGES = [
  { page: 'job-aids.html', words: 'Job aids' },
  { page: 'lms-admins.html', words: 'LMS admins' },
  { page: 'package.html', words: 'SCORM package' },
  { page: 'managers.html', words: 'Managers' },
  { page: 'records.html', words: 'Completion evidence' },
] as const;

/** What the footer adds. */
export const FOOTER_PAGES = [
  { page: '#authors', words: 'For authors' },
  { page: 'accessibility.html', words: 'Accessibility' },
  { page: 'privacy.html', words: 'What is recorded' },
] as const;
