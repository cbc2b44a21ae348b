import { listed } from '../../../phrasing.ts';
import { counted, countOf, numberInWords } from './figures.ts';

/** The first part of the report. */
export const summaryWords = {
  title: 'Summary',
  out: 'What stands out',
  notKnown: 'Not known',
  /** @param figures each with the reason. */
  unknown: (figures: string[]) =>
    `Not known, so without a figure: ${figures.join('; ')}.`,
  noCall: 'No call is in these records',
};

/** What each figure counts. */
export const figureNames = {
  completed: 'Completed',
  late: 'Overdue or expired',
  expiring: 'Expiring soon',
  verified: 'Verified before a reset',
  reported: 'Attacks reported',
  findings: 'Register and log findings',
};

/** What a share is a part of. */
type Of = 'people' | 'resets' | 'attacks';

const OF: Record<Of, string> = {
  people: 'people',
  resets: 'resets in practice calls',
  attacks: 'attacks in practice calls',
};

/** The note below a figure. */
export const figureNotes = {
  notSaid: (of: Of) => `The records do not say it of ${OF[of]}`,
  notSaidOf: (people: number) =>
    `The records do not say it of ${counted(people, 'person', 'people')}`,
  none: (of: Of) => `There are no ${OF[of]} in the records`,
  tooFew: (of: Of) => `${OF[of]}; too few for a percentage`,
  share: (count: number, of: number, what: Of) =>
    `${countOf(count, of)} ${OF[what]}`,
  moreUnknown: (more: number) => `; not known of ${numberInWords(more)} more`,
  late: (overdue: number, expired: number) =>
    `${numberInWords(overdue)} overdue, ${numberInWords(expired)} expired`,
  expiring: (count: number) =>
    `${count === 1 ? 'person' : 'people'} to take it again`,
  courses: (count: number) =>
    `, at least one of ${numberInWords(count)} courses`,
  notRead: (rows: number) =>
    `; ${counted(rows, 'row was', 'rows were')} not read`,
};

/** The note below the findings of register and log. */
export const findingNotes = {
  none: 'No register or log was given',
  empty: (sheets: number) =>
    `${sheets === 1 ? 'The sheet has' : 'The sheets have'} no lines`,
  read: (sheets: number) => `in ${counted(sheets, 'sheet', 'sheets')}`,
  emptyToo: (sheets: number) => `; ${counted(sheets, 'has', 'have')} no lines`,
  unread: (lines: number) =>
    `; ${counted(lines, 'line', 'lines')} not read in full`,
};

/** What a reader should not miss. A name of others stands in some as a piece of its own. */
export const outWords = {
  failed: (people: number) =>
    `${counted(people, 'person has', 'people have')} failed: the last attempt is recorded so. Our course records it when no try at the check is left; another may let people try again.`,
  unitUnknown: 'people whose unit is not known',
  overdue: <Piece>(unit: Piece, share: string): (Piece | string)[] => [
    'Most people overdue: ',
    unit,
    `, ${share}.`,
  ],
  item: <Piece>(item: Piece, share: string): (Piece | string)[] => [
    'Hardest item: ',
    item,
    ` Right at the first answer: ${share}.`,
  ],
  calls: (unsafe: string, refused: string) =>
    `Practice calls that ended unsafe: ${unsafe}; genuine cases left undone: ${refused}.`,
  tactic: <Piece>(tactic: Piece, share: string): (Piece | string)[] => [
    'The tactic that worked most often: ',
    tactic,
    `, ${share} of these calls ended unsafe.`,
  ],
  findings: (gaps: number, patterns: number) =>
    `The register or the log does not agree with the policy: ${listed(
      [
        ...(gaps > 0 ? [counted(gaps, 'gap', 'gaps')] : []),
        ...(patterns > 0 ? [counted(patterns, 'pattern', 'patterns')] : []),
      ],
      'and',
    )} to look into. Each is listed with its lines under Exception register and reset log.`,
  unread: (rows: number) =>
    `${counted(rows, 'row', 'rows')} could not be read and ${rows === 1 ? 'is' : 'are'} in no figure. Each is listed with its reason under Sources.`,
  unreadCells: (lines: number) =>
    `${counted(lines, 'line', 'lines')} of the register or the log ${lines === 1 ? 'has' : 'have'} a cell that could not be read and was not checked. Each is listed under Sources.`,
  disagreeing: (people: number) =>
    `For ${counted(people, 'person', 'people')} the sources do not agree. Sources says what was taken, and why.`,
};
