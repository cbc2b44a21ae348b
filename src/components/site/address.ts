/**
 * The address of a page of this site, such as `lms-admins.html#moodle`, below the folder
 * that Astro's `base` names; '' is the home page. The page for lost addresses may be
 * shown at any depth, so a relative address would not do.
 */
export function siteAddress(page: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${page}`;
}

/** The pages that every page leads to, in the order of the header. */
export const HEADER_PAGES = [
  { page: 'job-aids.html', words: 'Job aids' },
  { page: 'lms-admins.html', words: 'LMS admins' },
  { page: 'managers.html', words: 'Managers' },
  { page: 'records.html', words: 'Evidence' },
] as const;

/** What the footer adds. */
export const FOOTER_PAGES = [
  { page: 'package.html', words: 'Make a package' },
  { page: 'accessibility.html', words: 'Accessibility' },
  { page: 'privacy.html', words: 'What is recorded' },
] as const;
