import { counted, numberInWords } from './figures.ts';

/** The control mapping as a page. */
export const mappingWords = {
  title: 'What in this pack bears on which control',
  caption: 'Controls, evidence and limits',
  control: 'Control',
  supports: 'What the pack does for it',
  bears: 'What bears on it',
  limits: 'What it cannot show',
};

/** People who are late. */
interface Late {
  overdue: number;
  expired: number;
  failed: number;
}

/** What in the pack can bear on a control, with the figures of this report. Shares come in words. */
export const bearingWords = {
  /** @param late null where nothing is known of anybody. */
  trained: (
    completed: string,
    late: Late | null,
    rows: number,
    notRead: number,
  ) =>
    `report.html, Summary and Completion by unit: completed ${completed}; ${late ? `overdue ${numberInWords(late.overdue)}, expired ${numberInWords(late.expired)}, failed ${numberInWords(late.failed)}; ` : ''}${numberInWords(notRead)} of ${counted(rows, 'row', 'rows')} not read.`,
  taught: (releases: number) =>
    releases === 0
      ? 'Nothing: no release.json was given, so the pack does not say what was taught.'
      : `learning-points.html and release/: the learning points of ${counted(releases, 'release', 'releases')}.`,
  noCalls: 'Nothing: no practice call is in the records.',
  /** The good and the bad measures together: either alone can be had by answering every call the same way. */
  calls: (
    calls: number,
    measures: Record<'verified' | 'unsafe' | 'refusals' | 'reported', string>,
  ) =>
    `report.html, Calls at the practice desk: ${counted(calls, 'call', 'calls')}; verified before the reset: ${measures.verified}; ended unsafe: ${measures.unsafe}; genuine cases left undone: ${measures.refusals}; attacks reported: ${measures.reported}.`,
  noSheets: 'Nothing: no exception register and no reset log was given.',
  sheets: (findings: number, sheets: number, unread: number) =>
    `findings.csv: ${counted(findings, 'finding', 'findings')} in ${counted(sheets, 'sheet', 'sheets')}; ${counted(unread, 'line', 'lines')} with a cell that could not be read.`,
};
