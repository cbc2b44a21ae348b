/** A package's page. A text in grave accents is code. */
export const packagePage = {
  standard: 'Standard',
  file: 'File',
  sum: 'SHA-256 of the zip',
  blocked: 'What the browser blocked',
  nothingBlocked:
    'Nothing so far. Launch the package and go through it: what the browser refuses to it shows up here and beside the course.',
  mayDo: 'What it may do here',
  whatHolds:
    'It runs in an origin of its own and can read no record and no other package. Its pages load nothing from other servers, send no form there, and cannot lead the frame that they run in to one. Not stopped are the windows and tabs that it opens, the address of a window that it runs in alone, and a package that sets out to get past the browser’s policy. Launch only what you would open in your browser.',
  replace: 'Replace by another version',
  byItself:
    'This is a package of ours: the next `npm run package` puts its new version here by itself, and learners and attempts stay.',
  stays:
    'Learners and attempts stay, as in an LMS: whoever is in the middle of the course goes on in the new version at the next launch, with what the old one has saved. Whether the new version can read that, this preview does not know; for our courses `npm run release` says so.',
  zip: 'Zip of the other version',
  replaceIt: 'Replace',
  replaced:
    'Replaced. Learners, attempts and registrations are as they were; the next launch opens this version.',
};

/** Before a package is deleted. Sizes and counts are in words. */
export const deletePage = {
  title: (title: string) => `Delete ${title}?`,
  file: (file: string, size: string) => `${file}, ${size}.`,
  noRecord: 'No record goes with it.',
  records: (attempts: number, learners: number) =>
    `The records of ${attempts === 1 ? '1 attempt' : `${attempts} attempts`} by ${learners === 1 ? '1 learner' : `${learners} learners`} go with it.`,
  final: 'This cannot be undone.',
  ours: 'This is a package of ours. As long as its zip lies in `dist/packages` it comes back by itself, without records. To be rid of it, delete that file first.',
  withRecords: 'Delete package and records',
  alone: 'Delete package',
  keep: 'Keep it',
  download: 'To keep a copy, download the records first:',
  open: 'If the course is open in a tab, nothing that is done there is saved any more.',
};

/** Why a package may not take the place of another. Names come in quotation marks. */
export const noReplacement = {
  same: 'It is the package that is here already.',
  here: 'It is here already as a package of its own. Delete that one first.',
  built:
    'This package comes from npm run package, which puts the next version in its place by itself.',
  standard: (next: string, old: string) =>
    `It is a package of ${next}, and this one is of ${old}. No LMS carries progress from one standard to another. Import it as a package of its own.`,
  course: (next: string, old: string) =>
    `It is another course: its identifier is “${next}”, and that of this one is “${old}”. Its records would stand among those of this course, and some LMSs delete records whose identifier is gone. Import it as a package of its own.`,
  unit: (unit: string) =>
    `It does not have the unit “${unit}” in the place that it has here, so the records of that unit would be lost. Import it as a package of its own.`,
};
