import { language } from '../../../locale.ts';
import { counted } from './figures.ts';

/** The language of report and pack, as HTML calls it. */
export const packLanguage: string = language;

/** At the foot of each printed page. */
export const footWords = {
  pack: 'Hold the Line, evidence pack',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
};

/** What each page of the pack is, above its title. */
export const pageKinds = {
  report: 'Evidence report',
  controls: 'Control mapping',
  points: 'Learning points',
  method: 'Method and limits',
};

/** What makes reports and packs. */
export function madeWith(version: string): string {
  return `Hold the Line evidence tool ${version}`;
}

/** The facts above the first part of the report. */
export const factWords = {
  parts: 'Parts of the report',
  organisation: 'Organisation',
  asOf: 'As of',
  course: 'Course',
  courses: 'Courses, at least one of them',
  noCourse: 'None is named in the records',
  covers: 'Covers',
  people: (count: number) => counted(count, 'person', 'people'),
  madeFrom: 'Made from',
  files: (count: number) => counted(count, 'file', 'files'),
  names: 'Names',
  preparedBy: 'Prepared by',
  reviewedBy: 'Reviewed by',
  exportedOn: 'Exports made on',
  rosterOn: 'Roster as of',
  madeWith: 'Made with',
  notSaid: 'Not said',
};

/** Whether names stand in the report. */
export const nameChoices = {
  shown: 'Shown',
  pseudonyms: 'Replaced by pseudonyms',
  hidden: 'Hidden',
};

/** Above a table that is wider than the screen. */
export const scrollHint: string = 'Scroll sideways to see all columns';

/** Below a table that is cut; `rest` says where the others stand. */
export function andMore(more: string, rest: string): string {
  return `And ${more} more: ${rest}`;
}

/** Where the lines stand that a page has no room for. */
export const restWords = {
  people: 'all people are in people.csv of the pack.',
  peopleInFile: 'all people are in report.html and in people.csv of the pack.',
  conflicts: 'all are in people.csv of the pack.',
  hidden: 'they are not listed, since names are hidden.',
  roster: 'roster.csv of the pack has them all.',
  units: 'all units are in units.csv of the pack.',
  items: 'all items are in items.csv of the pack.',
  findings: 'all of them are in findings.csv of the pack.',
  unreadable: 'unreadable.csv of the pack has the rows that were kept.',
};
