/** What the set-up sheet of a package says beside the settings of the LMSs. */
export const sheetWords = {
  heading: (zip: string) => `Set-up sheet for ${zip}`,
  package: 'The package',
  replacing: 'In the place of an earlier package?',
  selfTest: 'The self-test in two minutes',
  sources:
    'What is said of an LMS comes from the documents named, as they could be read in November 2026. Of the systems above none was tried by us with this release, so do the self-test.',
  longForm:
    'The long form is docs/lms-admins.md of the project, and lms-admins.html on its site.',
};

/** What is named of the package. */
export const sheetLabels = {
  course: 'Course',
  release: 'Release',
  standard: 'Standard',
  status: 'A pass is',
  mastery: 'Pass mark',
  organisation: 'For',
  accent: 'Accent',
  logo: 'Logo',
  calls: 'Calls',
  languages: 'Language',
  way: 'Way',
  size: 'Size',
};

/** What is said of it, beside those names. */
export const sheetValues = {
  underPolicy: (release: string, policy: string) =>
    `${release}, under the policy ${policy}`,
  ownMark: "the course's own",
  mark: (mastery: number) => `${mastery}, given to the LMS`,
  calls: {
    trace: 'recorded with every move',
    outcome: 'recorded by how they ended',
  },
  /** @param names each in its own language. */
  languages: (names: readonly string[]) =>
    names.length === 1
      ? names.join('')
      : `${names.join(', ')}; the first launch in a browser asks, and the record names the release of the language taken`,
  way: {
    ask: 'each learner chooses, where the course has two',
    agent: 'for agents; the other parts are folded, and nothing is asked',
    lead: 'for those who run the desk: all of the course, and nothing is asked',
  },
  size: (bytes: number) => `${bytes} bytes`,
  checkWith: (zip: string) => `Check it with: sha256sum ${zip}`,
};

/** The test that shows whether the record arrives. */
export const selfTestWords = {
  about:
    "Use a learner's account; a teacher's preview often records nothing. What is saved is one of three things: given (kept in this browser), accepted (the LMS said yes, and nothing speaks against it), confirmed (read back at a later launch). A yes alone proves nothing.",
  /** @param status as the LMS has it after a pass; null for cmi5, whose record holds both. */
  steps: (status: string | null) => [
    'Launch the course. The bar at the top says Saved to your LMS at, and the time: accepted.',
    'Start the knowledge check and answer one question. The time in the bar moves on: accepted.',
    'Close the tab without any button. What leaves last is only given: nobody heard an answer.',
    "Look at the LMS's own report. The record is not complete, and has one answer.",
    'Some minutes later, launch again in the same browser. The course opens at the check with your answer in place, and Connection, in the list of steps, says what it found: confirmed.',
    `Pass the check and the practice desk, and choose Save and finish. The result is accepted. Now, in the LMS's own report, ${
      status === null
        ? 'the record holds passed and completed, with the score.'
        : `the status is ${status}, with the score.`
    }`,
    'Launch once more: what this launch finds is confirmed.',
  ],
  end: 'Then delete the test attempt.',
};
