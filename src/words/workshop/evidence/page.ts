/** The page that makes evidence packs. What stands between backticks is shown as code. */
export const recordsWords = {
  title: 'Make an evidence pack',
  description:
    'Turn the exports of your LMS into a report and a pack for an auditor, in this browser.',
  lead: 'Choose what your LMS has exported. You get a report and a zip to hand to an auditor: who has completed which release when, who is overdue, what people get wrong, and how they act on simulated calls. The files are read in this browser and go nowhere else.',
  noScript:
    'The form needs JavaScript, and it is off. `npm run evidence` makes the same pack without a browser.',
  make: 'Make the pack',
  result: 'Result',
  report: 'Report',
};

/** The files to choose. */
export const fileFields = {
  title: 'Your files',
  files: 'Exports, exception register, reset log',
  filesHint:
    'Any number, as CSV, text, .xlsx, .ods or JSON; choose them or drop them here. Each is recognised by its content.',
  roster: 'Roster (optional)',
  rosterHint:
    'Who should have completed, as CSV, .xlsx or .ods, with id or mail address, name, unit, manager and start date.',
};

/** What stands on the report. */
export const reportFields = {
  title: 'The report',
  organisation: 'Organisation (optional)',
  organisationHint: (name: string) =>
    `Stands on the report. Left empty: ${name}, as in the policy.`,
  asOf: 'Day of the report (optional)',
  asOfHint:
    'Due dates are held against it. Left empty: today, in the time zone of the report.',
  names: 'Names',
  shown: 'Shown',
  pseudonyms: 'Under pseudonyms',
  pseudonymsAbout:
    'Keep the key: with it the next report gives everybody the same pseudonym again.',
  hidden: 'Hidden',
  hiddenAbout: 'The pack then has no list of people and no single records.',
  key: 'Key for pseudonyms',
  keyHint:
    'At least 16 characters, known to you alone. It is in no file of the pack.',
};

/** The same from the command line. */
export const evidenceCommand = {
  title: 'The same from the command line',
  about: 'For very large files, and to fetch statements from a record store:',
  command: 'Command',
  exports: 'How to get each export, and what it cannot show, is in',
  guide: 'Read the records',
};
