import type { Standing } from '../../vocabulary/standing.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import type { Person } from '../people/people.ts';

/** What should stop somebody before the first figure is read. */
export type Stop =
  | { code: 'no_record' }
  | { code: 'nobody_matched'; recorded: number }
  | { code: 'few_matched' }
  | { code: 'few_listed'; recorded: number }
  | { code: 'mostly_unknown' }
  | { code: 'empty_file'; file: string }
  | { code: 'rows_not_read'; file: string; rows: number; notRead: number }
  | { code: 'several_courses'; titles: string[] }
  | { code: 'course_missing'; asked: string; named: string[] };

/** Whether the figures can be right at all: what was matched, read and counted. */
export interface Plausibility {
  /** People whom the report covers: the roster's, or all in the records where there is none. */
  people: number;
  hasRoster: boolean;
  /** Of these, who is in the records. */
  matched: number;
  /** In the records, and not on the roster; none where there is no roster. */
  unmatched: number;
  /** Whether these count in scores, times, answers and calls. */
  unmatchedCount: boolean;
  /** Rows of the exports, or values. */
  rows: number;
  notRead: number;
  /** Of so many of the people nobody can say whether they completed. */
  notKnown: number;
  /** Titles that counted as the course, as the files write them; empty where no record that counts names one. */
  titles: string[];
  /** Whether records name courses that do not count. */
  hasOthers: boolean;
  /** Empty where nothing should stop anybody. */
  stops: Stop[];
}

/** A title in the files, and whether its records count. */
interface NamedTitle {
  name: string;
  counts: boolean;
}

/** What it is told from. */
export interface PlausibilityInput {
  /** Everybody on the roster, or in the records where there is none. */
  due: readonly Person[];
  /** In the records, and not on the roster. */
  unmatched: readonly Person[];
  options: { countUnmatched: boolean };
  roster: object | null;
  standings: Record<Standing, number>;
  counted: { courses: readonly NamedTitle[]; stops: readonly Stop[] };
  files: readonly FileRead[];
}

/** More rows of a file than this part are not read: what is missing may be anybody. */
const MOST_NOT_READ = 0.1;

/** Whether the figures can be right, told from what was matched, read and counted. */
export function plausibilityOf(input: PlausibilityInput): Plausibility {
  const { due, unmatched, options, roster } = input;
  const { standings, counted, files } = input;
  const counts = (one: NamedTitle) => one.counts;
  const sum = (of: (file: FileRead) => number) =>
    files.reduce((all, one) => all + of(one), 0);
  const told = {
    people: due.length,
    hasRoster: roster !== null,
    matched: due.filter(({ records }) => records.length > 0).length,
    unmatched: unmatched.length,
    unmatchedCount: options.countUnmatched,
    rows: sum(({ rows }) => rows),
    notRead: sum(({ unreadable }) => unreadable),
    notKnown: standings.not_known,
    titles: counted.courses.filter(counts).map(({ name }) => name),
    hasOthers: !counted.courses.every(counts),
  };
  return {
    ...told,
    stops: [...stopsOfPeople(told), ...stopsOfFiles(files), ...counted.stops],
  };
}

type Told = Omit<Plausibility, 'stops'>;

function stopsOfPeople(told: Told): Stop[] {
  const { people, hasRoster, matched, unmatched, notKnown } = told;
  if (matched + unmatched === 0) return [{ code: 'no_record' }];
  const stops: Stop[] = [];
  if (hasRoster && matched === 0)
    stops.push({ code: 'nobody_matched', recorded: unmatched });
  else if (hasRoster && matched < unmatched)
    stops.push({ code: 'few_listed', recorded: matched + unmatched });
  else if (hasRoster && 2 * matched < people)
    stops.push({ code: 'few_matched' });
  // Where nobody matches, that is the reason.
  if (matched > 0 && 2 * notKnown > people)
    stops.push({ code: 'mostly_unknown' });
  return stops;
}

function stopsOfFiles(files: readonly FileRead[]): Stop[] {
  return files.flatMap<Stop>(
    ({ facts: { file }, rows, records, unreadable }) => {
      if (records === 0) return [{ code: 'empty_file', file }];
      return unreadable > rows * MOST_NOT_READ
        ? [{ code: 'rows_not_read', file, rows, notRead: unreadable }]
        : [];
    },
  );
}
