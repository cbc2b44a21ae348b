/** Why a release is not made. `last` names the last one. */
export const releaseRefusals = {
  harm: (last: string, harms: readonly string[], mends: readonly string[]) => ({
    what: `This cannot take the place of release ${last}: ${harms.length} of its changes would spoil saved data. Nothing was written.`,
    why: harms.join('\n       '),
    fix: mends.join('\n       '),
  }),
  nothingNew: (last: string) => ({
    what: `There is nothing to release: nothing has changed since ${last}.`,
    why: 'The comparison found no difference in content, rules or choices.',
    fix: 'For the same package once more: npm run package.',
  }),
  /** @param file where the course says its version. */
  lowVersion: (
    version: string,
    least: string,
    lastVersion: string,
    file: string,
  ) => ({
    what: `The version is ${version}, and these changes ask for ${least} at least. Nothing was written.`,
    why: `Records name the version: two releases of one number could not be told apart by people. The last one is ${lastVersion}.`,
    fix: `Write version: ${least} in ${file}, and run this again.`,
  }),
  otherCourse: (now: string, before: string, ids: [string, string]) => ({
    what: `“${now}” is another course than “${before}”.`,
    why: `Their ids are ${ids[0]} and ${ids[1]}. LMSs keep records under the id, and delete them where it is gone.`,
    fix: 'Give the last package of the same course, or import the new course beside the old one.',
  }),
  ownPolicy: {
    what: 'The last package was made under a policy of its own.',
    why: 'Without that policy the course would be compared under other rules.',
    fix: 'Give it again with --policy, or the one that is to be in force from now on.',
  },
  /** @param fault what the reader says of `place`; null where the whole cannot be read. */
  noRelease: (file: string, place: string, fault: string | null) => ({
    what: `${file} is no package of a course of ours, and no release.json of one.`,
    why: `${place}: ${fault ?? 'it cannot be read'}.`,
    fix: 'Give the zip that the LMS has now, or the release.json out of it.',
  }),
};
