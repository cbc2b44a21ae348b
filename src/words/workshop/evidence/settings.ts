/** Why a saved mapping cannot be used. */
export const mappingRefused = {
  what: 'This is no mapping that can be used.',
  fix: 'Choose a file that was saved as a mapping here, or point at the columns again.',
};

/** Why the settings of an earlier pack cannot be used. */
export const settingsRefused = {
  what: 'These are no settings that can be used.',
  noJson: 'It is no JSON.',
  another: 'It is a JSON file of another kind.',
  /** @param place keys of the file, parted by points; empty for the file itself. @param why as the reader of JSON says it, or null. */
  wrong: (place: string, why: string | null) =>
    `${place === '' ? 'The file' : place}: ${why ?? 'not as expected'}`,
  noZone: 'no time zone',
  noSum: 'no SHA-256',
  fix: 'Choose the settings.json of an evidence pack, as it came out of the pack.',
};

/** Why the release information of the site is missing. */
export const releaseRefused = {
  what: 'The release information of this site did not load.',
  why: (path: string, why: string) => `${path}: ${why}.`,
  fix: 'Reload the page, or choose a release.json or a package yourself.',
};
