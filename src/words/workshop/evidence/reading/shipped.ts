/** Layouts that nobody could check against a real export, by their ids. */
export type Layout =
  | 'cornerstone-transcript'
  | 'cornerstone-progress'
  | 'docebo'
  | 'successfactors'
  | 'talentlms';

/** What each layout is called. */
export const layoutNames: Record<Layout, string> = {
  'cornerstone-transcript': 'Cornerstone: transcript report',
  'cornerstone-progress': 'Cornerstone: SCORM 2004 Course Progress Chart',
  docebo: 'Docebo: users and courses report',
  successfactors: 'SAP SuccessFactors: learning history',
  talentlms: 'TalentLMS: users or courses (JSON)',
};

/** Where each is known from, in the middle of a sentence. */
const basis: Record<Layout, string> = {
  'cornerstone-transcript':
    'the headings stand in public scripts, English and Spanish, and which columns there are is up to whoever built the report',
  'cornerstone-progress':
    'the headings stand in the help of Cornerstone, and how it writes time spent and statuses has not been seen',
  docebo:
    'the help names no columns but the username, and the admin chooses which there are',
  successfactors:
    'the names are those of fields of the learning history service, and a CSV report may name its columns otherwise',
  talentlms:
    'the names stand in several public clients of the API, and rows of instructors are not told from those of learners',
};

/** Why the mapping of a layout is proposed, and not taken. */
export function looksLikeLayout(layout: Layout): string {
  return `It looks like "${layoutNames[layout]}". That layout could not be checked with a real export: ${basis[layout]}. So see whether each column holds what is proposed.`;
}
