/** The page of one job aid, and how many sheets of paper each takes. */
export const aidWords = {
  all: 'All job aids',
  print: 'Print this page',
  /** Below the last line, before the title of the job aid. */
  course: 'Hold the Line',
};

/** How much paper the page takes, on the site; it follows `print`. */
export function fills(pages: number): string {
  return `: it fills ${pages === 1 ? 'one A4 sheet' : 'two A4 sheets'}`;
}

/** The files to fetch. */
export const downloadWords = {
  xlsx: 'Spreadsheet (.xlsx)',
  csv: 'Plain columns (.csv, separated by commas)',
  docx: 'Document to edit (.docx)',
};

/** The page that lists all job aids. */
export const aidsWords = {
  title: 'Job aids',
  description:
    'Six papers and sheets for the desk: call card, written procedure, exception form, register, reset log, briefing.',
  /** In front of what only the site offers. */
  lead: 'What the course teaches, for the moment when the phone rings. Print them',
  change: ', change them, make them yours',
  ours: "They hold this course's house rules. Compare them with your own procedure before you hand them out.",
};

/** The paper that a job aid takes and the files that it comes in. */
export function papers(pages: number, hasSheet: boolean): string {
  const size = pages === 1 ? 'One A4 sheet' : 'Two A4 sheets';
  return `${size}${hasSheet ? ', .xlsx and .csv.' : ' and .docx.'}`;
}
