/** A learner's page: what can be launched, and what came of it. In pieces where a link stands between two. */
export const learner = {
  packages: 'Packages',
  records: 'Records',
  noPackage: {
    before: 'There is no package yet. ',
    link: 'Import one',
    after: ', or make ours with `npm run package`.',
  },
  attemptsOf: (name: string) => `Attempts of ${name}`,
  units: (units: number) =>
    `Each of its ${units} units has a record of its own.`,
  unit: (number: number) => `Unit ${number}`,
  alone:
    'It asks for a window of its own (launchMethod OwnWindow), and gets one.',
};

/** How a unit stands with a learner. */
export const unitStates = {
  none: 'Not started.',
  ended: (attempt: number) =>
    `Attempt ${attempt} ended without “suspend”. The next launch is a new attempt.`,
  open: (attempt: number) => `Attempt ${attempt} is open.`,
  done: (attempt: number) =>
    `Attempt ${attempt} is done. Opening it again is a review, which records nothing.`,
};

/** What the buttons of a unit do. */
export const launchButtons = {
  launch: 'Launch',
  launchPopup: 'Launch in a popup',
  resume: 'Resume',
  resumePopup: 'Resume in a popup',
  review: 'Review',
  reviewPopup: 'Review in a popup',
  again: 'Start a new attempt',
};
