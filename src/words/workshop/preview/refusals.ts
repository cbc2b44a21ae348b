/** Nothing is to be found at an address. */
export const notHere = {
  learner: 'There is no learner at this address.',
  package: 'There is no package at this address.',
  deleted:
    'There is no package at this address. It may have been deleted already.',
  record: 'There is no record at this address.',
  unit: 'The package has no unit at this address.',
  launch: 'There is no launch at this address.',
  nothing: 'There is nothing at this address.',
  file: 'There is no such file.',
  inPackage: (path: string) => `The package holds no “${path}”.`,
  onSite: (path: string) => `The site has no “${path}”.`,
  noSite: 'The site is not built yet. Run: npm start',
  gone: (address: string) =>
    `The package of this address is no longer in the preview LMS: it was deleted, or the LMS’s data were. What it had kept in this browser is cleared. The LMS is at ${address}.`,
};

/** A request that is not answered where it came from, or as it was sent. */
export const notAnswered = {
  name: 'This preview answers under its own names only. Use the address that it printed when it started.',
  address: 'The address is not valid.',
  leavesFolder:
    'The address leaves the folder it begins in. Addresses here have no “..”, no backslash and no control characters.',
  method: 'This address takes another kind of request.',
  course: (address: string) =>
    `This address belongs to a course. The pages of the LMS are at ${address}.`,
  otherPackage: 'This address belongs to another package.',
  otherSite:
    'This request came from another site. Use the pages of the preview LMS itself.',
  notItsPage:
    'This request does not come from the page of its launch. Launch the course again.',
  worker:
    'This preview registers no service worker: it would answer in the place of the LMS, even after its package is deleted. The course must work without one.',
  ownTab: 'This page opens only in a tab of its own.',
  late: (seconds: number) =>
    `The rest of the request did not come within ${seconds} s. Send it again.`,
  broken: 'The request broke off on its way. Send it again.',
  form: 'The form did not arrive as a whole.',
  noWish: 'The form did not say what to open.',
  nothingToReview: 'There is no attempt to review yet.',
};

/** Why nothing more is recorded of a launch. */
export const launchOver = {
  large: 'The data of this commit are too large.',
  noData: 'The commit holds no SCORM data.',
  ended: 'This launch has ended.',
  overtaken:
    'This course was opened again in another window, and only the newest one records. Go on there, and close this one.',
  noKey:
    'This launch is over: it has ended, or the course was launched again. Launch the course again.',
  keyGiven:
    'This launch has fetched its key already. Keep it for reloads, or launch the course again.',
};

/** What the server itself could not do. */
export const serverFaults = {
  fault: 'The preview server met a fault and has logged it.',
  notStored: (cause: string, remedy: string) =>
    `${cause} Nothing of this request was stored. ${remedy} Then try again.`,
};
