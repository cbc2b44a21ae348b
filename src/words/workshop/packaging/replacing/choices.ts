/** Whether and how a package was made with other choices than the last one. */
export const choiceChanges = {
  unknown:
    'It is not known for which standard the last package was made, and with which choices.',
  notSet: 'not set',
  /** For the author. @param choice one of `choicesCompared`. */
  what: (choice: string, from: string, to: string) =>
    `The package was made with another choice, ${choice}: ${from}, now ${to}.`,
  /** For whoever runs the LMS. */
  plain: (choice: string, from: string, to: string) =>
    `The package has another setting, ${choice}: ${from}, now ${to}.`,
};

/** The choices that are compared, and what becomes of attempts under way. */
export const choicesCompared = {
  status: {
    name: 'what a pass is called',
    running:
      'Look at the setting of your LMS that says which status counts before you replace it.',
  },
  mastery: {
    name: 'the pass mark that the LMS is given',
    running:
      'The LMS may judge by the new mark; whether it does so for attempts under way differs.',
  },
  way: {
    name: 'the way that all learners take',
    running:
      'Whoever has chosen another way goes on by the one that is set now.',
  },
  calls: {
    name: 'how much of a practice call is recorded',
    running: null,
  },
  title: { name: 'the title in the LMS', running: null },
  accent: { name: 'the accent colour', running: null },
  logo: { name: 'the logo', running: null },
};

/** The package is for another standard than the last one. */
export function otherStandard(from: string, to: string) {
  return {
    what: `The last package was made for ${from}, this one is for ${to}.`,
    plain: `The package is for another standard: ${from}, now ${to}.`,
    running: 'An LMS does not carry progress from one standard to another.',
    mend: `Make it for ${from} too, or import it as a course of its own beside the old one.`,
  };
}

/** Whether the package reads what the last one saved. */
export const savedForm = {
  unknown: 'It is not known in which form it saves progress.',
  /** Both numbers are those of a form. */
  older: (now: string, last: string) => ({
    what: `It reads saved progress up to form ${now}; the last release writes form ${last}.`,
    plain: 'It cannot read the progress that the newer release has saved.',
    running: 'Everybody in the middle of the course would begin anew.',
    mend: 'Make the package with a version of these tools that is not older than the last one.',
  }),
};
