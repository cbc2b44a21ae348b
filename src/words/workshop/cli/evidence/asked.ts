/** What a file leaves open, or several alike. */
export const leavesOpen = {
  one: (file: string) => `${file} leaves something open.`,
  several: (files: readonly string[]) =>
    `${files.length} files leave the same open: ${files.join(', ')}.`,
  /** @param report its name and by what it was recognised. */
  readAs: (report: string) => `It is read as: ${report}`,
  filesReadAs: (files: readonly string[], report: string) =>
    `${files.join(', ')} ${files.length === 1 ? 'is' : 'are'} read as: ${report}`,
  forOneAlone: (file: string) =>
    `Each option holds for all of them; for one alone, write its name first, as in --zone "${file}=Europe/London".`,
};

const LAYOUT =
  'docs/managers.md shows such a file; the page records.html of the site asks for the same with a choice for each column.';

/** What to add to the command, for each thing that a file leaves open. Lists come in as they are to be read. */
export const addOption = {
  zone: (samples: string) =>
    `Days and times stand there without their time zone (${samples}): add --zone with the zone of whoever made the export, such as --zone Europe/London.`,
  dateOrder: (samples: string) =>
    `Say in which order dates are (${samples}): add --date-order dmy, mdy or ymd.`,
  scoreMax: (samples: string) =>
    `Say out of how much scores are (${samples}): add --score-max 100.`,
  worksheet: (sheets: string) =>
    `Say which sheet is to be read: add --sheet NAME. It has ${sheets}.`,
  /** @param pairs fields and headings of a mapping that is proposed. */
  proposed: (pairs: string, id: string) =>
    `To read it with ${pairs}: add --mapping ${id}. Otherwise: `,
  mapping: (columns: string) =>
    `Say which columns hold what: add --mapping FILE. Its columns are: ${columns}. ${LAYOUT}`,
  roster: (columns: string) =>
    `Say which columns of the roster hold what: add --mapping FILE. Its columns are: ${columns}. ${LAYOUT}`,
  /** @param flags options that are proposed; empty for none. */
  leavers: (words: string, flags: string) =>
    `Say what each of these words means, for who is still here (or where it says nothing of that) and for who has left: ${words}. Add --roster-word "WORD=here" or "WORD=left" for each${flags === '' ? '' : `, such as ${flags}`}.`,
  timeUnit: (samples: string) =>
    `Say what time spent is counted in (${samples}): add --time-unit minutes, hours or seconds.`,
  people: (doubt: string, readings: string) =>
    `${doubt} Say how they are found: add --people with one of:\n${readings}`,
  words: (groups: string) =>
    `Say what these words mean: ${groups}. Add --mapping FILE with them under words; docs/managers.md shows such a file, and the page /records.html makes it.`,
  /** @param mapping its name; null where the file is read without one. */
  statuses: (words: string, meanings: string, mapping: string | null) =>
    `Say what these words mean: ${words}. Add --status "WORD=completed" with each word and one of ${meanings}${mapping === null ? '' : `, or say it in the mapping "${mapping}", under statuses`}.`,
  testUsers: (count: number, people: string) =>
    `Say whether these count, who look like test users (${count} ${count === 1 ? 'entry' : 'entries'}): ${people}. Add --test-users left-out or --test-users counted.`,
  unread: (unread: string, file: string) =>
    `${unread} Correct the file or what was said of it, or add --leave-out ${file} to make the pack without what cannot be read.`,
};
