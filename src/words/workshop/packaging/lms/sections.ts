/** Headings of the sections of a set-up sheet; makers call their LMSs the same in every language. */
export const sectionNames = {
  other: 'Any other LMS',
  any: 'In any LMS',
};

/** There is no section of that name. @param known the ids of those that there are. */
export function noSection(lms: string, known: readonly string[]) {
  return {
    what: `The set-up sheet knows no LMS called ${JSON.stringify(lms)}.`,
    why: `It can be: ${known.join(', ')}.`,
    fix: 'Take other for an LMS that is not among them, or none for a sheet on all of them.',
  };
}

/** For an LMS that nothing is known of: the settings by what they are about, in one item each. */
export const elsewhereWords = {
  kind: (standard: string) => `Kind of content: ${standard}.`,
  completion: 'Who decides completion: the package.',
  status: (status: string) => `The status that counts: ${status}.`,
  grade:
    'The grade: the score of the package in per cent, of the highest attempt.',
  attempts: 'Attempts: more than one. On return go on with the same attempt.',
  /** @param sandbox the attribute of a frame. */
  window: (sandbox: string) =>
    `The window: a frame or a new window, at least 320 pixels wide. A sandboxed frame needs ${sandbox}: to run and to find the LMS, to hand in answers, to save files, to print, and to open sources in a tab of their own, unhindered.`,
  recordStore: 'The learning record store must be reached by https.',
};

/** How to try a package in SCORM Cloud. @param kind of content, as it calls it. */
export function cloudSteps(kind: string) {
  return [
    `Add content, choose a ${kind} package, upload the zip, leave the properties as they are.`,
    'Launch it, answer one question, leave, and open the registration.',
    'It shows that the package is sound, not that your own LMS has the right settings.',
  ];
}

/** Where something can be read. */
export function seeAddress(address: string): string {
  return `See ${address}`;
}
