/** The first page: learners and packages. A text in grave accents is code. */
export const home = {
  faulty: 'Error: Learners and packages',
  lead: 'Choose a learner, launch a package as an LMS would, and read what it records.',
  learners: 'Learners',
  nobody: 'Nobody yet. Add a learner to launch a package.',
  addLearner: 'Add a learner',
  learnerName: 'Name',
  nameHint: 'As the course should greet them',
  idLabel: 'ID',
  idHint: 'A staff number or account name; it goes into the records',
  add: 'Add learner',
  packages: 'Packages',
  noPackage:
    'None yet. `npm run package` makes ours; it appears here by itself.',
  notListed: (reason: string) => `is not listed. ${reason}`,
  another: 'Import another package',
  zip: 'SCORM or cmi5 zip',
  zipHint: (size: string) =>
    `Up to ${size}. It runs in an origin of its own: it can read no record and no other package, and its pages load nothing from other servers. Where it leads a window is not stopped.`,
  importIt: 'Import package',
  ours: 'Ours',
  imported: 'Imported',
  sum: (sha256: string) => `SHA-256 of the zip: ${sha256}`,
  deleteIt: 'Delete',
  deleteThis: (title: string, file: string) => `Delete ${title}, ${file}`,
  cannotPlay: (reason: string) => `It cannot be played. ${reason}`,
};

/** What has been done, or why it was not. */
export const homeNews = {
  imported: (title: string) => `Imported: ${title}`,
  here: (title: string) => `This package was already here: ${title}`,
  deleted: 'The package and its records are deleted.',
  refused: (file: string, reason: string) => `${file}: ${reason}`,
  tooLarge: (size: string) =>
    `The file is too large: this preview takes up to ${size}.`,
  noFile: 'Choose a zip of SCORM or cmi5 first.',
  noOther: 'Choose the zip of another version first.',
};

/** What is wrong with a new learner. */
export const learnerFaults = {
  noName: 'Enter the learner’s name.',
  longName: (most: number) => `Shorten the name to ${most} characters.`,
  noId: 'Enter an ID, such as a staff number.',
  longId: (most: number) => `Shorten the ID to ${most} characters.`,
  signs:
    'Use only letters A to Z, digits and . _ @ + - in the ID, without spaces.',
  taken: (id: string, name: string) =>
    `The ID ${id} belongs to ${name}. Choose another.`,
};
