/** What most reports need not say. */
export const moreChoices = {
  title: 'More choices',
  preparedBy: 'Prepared by (optional)',
  preparedByHint: 'Name and role of whoever makes the report, for the auditor.',
  reviewedBy: 'Reviewed by (optional)',
  reviewedByHint: 'Who has looked it over, once somebody has.',
  exportedOn: 'Exports made on (optional)',
  exportedOnHint: 'The day on which you took them from the LMS.',
  rosterOn: 'Roster as of (optional)',
  rosterOnHint: 'The day on which the list of people was drawn up.',
  courses: 'Courses that count',
  coursesHint:
    'Titles or ids as the LMS writes them, one on a line. Left empty: the courses that the releases name.',
  otherCourses: 'Other courses',
  otherCoursesHint:
    'Titles or ids in your files that are another course, one on a line. Of titles that stand in neither list you are asked.',
  zone: 'Time zone of days',
  zoneHint: 'Due days end at midnight there.',
  zoneOfPolicy: (zone: string) => `${zone}, as in the policy`,
  since: 'Course introduced on',
  sinceHint:
    'Who joined earlier has to complete it from this day on. Left empty, the start date in the roster counts for everybody.',
  soonDays: 'Expiring means: within so many days',
  soonDaysHint:
    'A completion that has to be repeated before then is called expiring.',
  smallGroup: 'No percentage for fewer people than',
  smallGroupHint: 'In a small group one person more or less moves it too far.',
  namesFrom: 'No names in units of fewer people than',
  namesFromHint:
    '0 names everybody. With a key people appear under pseudonyms, otherwise under numbers.',
  countUnmatched:
    'People who are not on the roster count in scores, times, answers and calls',
  withSources:
    'Put the files that were read into the pack. They never go in where names are not shown',
  releases: 'Other releases',
  releasesHint:
    'release.json, or the packages that hold them. Left empty, the release of this site gives the words.',
  policy: 'Your policy.yaml',
  policyHint: 'Left empty, the rules that this site was built with hold.',
  settings: 'Settings of an earlier pack',
  settingsHint:
    'Its settings.json fills in this form and answers again what was asked then.',
};

/** An earlier pack's settings are in the form. @param day of the report. */
export function settingsTaken(day: string): string {
  return `Taken over, the day ${day} included. Change what should be otherwise.`;
}
