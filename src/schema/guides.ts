/** The pages of docs/ that the site shows. They are written in English alone: a translation leads to them, and has none of its own. */
export const GUIDES = [
  'lms-admins',
  'managers',
  'accessibility',
  'privacy',
] as const;
