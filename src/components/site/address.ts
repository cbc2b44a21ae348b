import { pageNames } from '../../words/site/pages.ts';

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
  { page: 'job-aids.html', words: pageNames.jobAids },
  { page: 'lms-admins.html', words: pageNames.lmsAdmins },
  { page: 'package.html', words: pageNames.package },
  { page: 'managers.html', words: pageNames.managers },
  { page: 'records.html', words: pageNames.records },
] as const;

/** What the footer adds. */
export const FOOTER_PAGES = [
  { page: '#authors', words: pageNames.authors },
  { page: 'accessibility.html', words: pageNames.accessibility },
  { page: 'privacy.html', words: pageNames.privacy },
] as const;
