/** What was packaged. */
export const packageLines = {
  file: (name: string, bytes: number, files: number) =>
    `${name}  ${(bytes / 1000).toFixed(1)} kB, ${files} files`,
  /** @param chosen options and their values. */
  course: (title: string, release: string, chosen: string) =>
    `${title}, release ${release}; ${chosen}`,
  /** @param all languages that the course has, as --languages takes them. */
  leftOut: (left: string, all: string) =>
    `The course has a translation that is not in this package: ${left}. With --languages ${all} each learner chooses.`,
  note: (warning: string) => `Note: ${warning}`,
  /** Where the command speaks another language than the course. */
  otherLanguage: (languages: readonly string[]) =>
    `The course is in: ${languages.join(', ')}. --language is the language of the command, --languages that of the course.`,
};

/** What was exported. */
export const bankLines = {
  /** @param kinds how many items of each. */
  file: (name: string, bytes: number, items: number, kinds: string) =>
    `${name}  ${(bytes / 1000).toFixed(1)} kB, ${items} items: ${kinds}`,
  course: (title: string, release: string) => `${title}, release ${release}`,
};

/** Where files were written. */
export const writtenTo = (folder: string, sums: string): string =>
  `Written to ${folder}; check with: sha256sum -c ${sums}`;

/** What a package holds that some LMS would not take. */
export const checked = {
  why: 'Why: ',
  fix: 'Fix: ',
  total: (path: string, files: number, findings: number) => {
    const count = `${findings} ${findings === 1 ? 'finding' : 'findings'} to mend`;
    return `Checked ${path}, ${files} files; ${findings === 0 ? 'nothing to mend' : count}.`;
  },
};
