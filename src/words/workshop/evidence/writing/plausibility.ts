import { counted, numberInWords } from './figures.ts';

/** Stands above what should stop the reader. */
export const stopHead: string = 'Stop and check before you read a figure.';

/** The same at the head of README.txt. */
export const stopInReadme: string = 'STOP AND CHECK before you read a figure:';

/** Titles that are named, and how many more there are. */
export function titlesNamed(titles: readonly string[], more: number): string {
  const named = titles.map((one) => `"${one}"`).join(', ');
  return `${named}${more > 0 ? ` and ${numberInWords(more)} more` : ''}`;
}

/** Who of the records is not on the roster. */
interface Unmatched {
  unmatched: number;
  /** Whether they count all the same, as was asked for. */
  isCounted: boolean;
}

/** What was matched, read and counted. Titles come as {@link titlesNamed} says them. */
export const plausibleWords = {
  noRoster: (people: number) =>
    `No roster was given, so nobody can say who is missing: ${counted(people, 'person is', 'people are')} in the records.`,
  matched: (matched: number, people: number, others: Unmatched) =>
    `${numberInWords(matched)} of the ${counted(people, 'person', 'people')} on the roster ${matched === 1 ? 'was' : 'were'} found in the records${unmatchedToo(others)}.`,
  rows: (read: number, notRead: number) =>
    `${counted(read, 'row', 'rows')} read, ${numberInWords(notRead)} not read.`,
  allKnown: 'Whether they completed is known of everybody.',
  notKnown: (notKnown: number, people: number) =>
    `Whether they completed is not known of ${numberInWords(notKnown)} of ${numberInWords(people)}.`,
  noTitle: 'No record names a course, so all of them counted.',
  otherTitles: 'No record that counted names a course.',
  titles: (titles: string) => `Counted as the course: ${titles}.`,
};

function unmatchedToo({ unmatched, isCounted }: Unmatched): string {
  if (unmatched === 0) return '; nobody in the records is missing from it';
  const counts = isCounted
    ? 'counted in scores, times, answers and calls, as was asked for'
    : 'counted nowhere';
  return `; ${counted(unmatched, 'person', 'people')} in the records ${unmatched === 1 ? 'is' : 'are'} not on it and ${counts}`;
}

/** What should stop somebody: what, and what to do. */
export const stopWords = {
  noRecord:
    'No record counts, so nothing can be said of anybody. See whether the right files were chosen.',
  nobodyMatched: (recorded: number) =>
    `Nobody on the roster is in the records, which name ${counted(recorded, 'person', 'people')}: so it is not known who completed. See whether ids and mail addresses are written alike in both, and export a column that both have.`,
  fewListed: (recorded: number, matched: number) =>
    `Of ${counted(recorded, 'person', 'people')} in the records only ${numberInWords(matched)} ${matched === 1 ? 'is' : 'are'} on the roster. See whether it is the right roster, and whether ids and mail addresses are written alike in both.`,
  fewMatched: (matched: number, people: number) =>
    `Only ${numberInWords(matched)} of the ${numberInWords(people)} people on the roster ${matched === 1 ? 'is' : 'are'} in the records; the others count as not having begun. See whether the export holds everybody, and whether ids are written alike in both.`,
  mostlyUnknown: (notKnown: number, people: number) =>
    `Of ${numberInWords(notKnown)} of ${counted(people, 'person', 'people')} the records do not say whether they completed, so the figures speak of few or of nobody. Add an export that says who completed.`,
  emptyFile: (file: string) =>
    `${file} gave no record. See whether it is the right export, or make the report without it.`,
  rowsNotRead: (notRead: number, rows: number, file: string) =>
    `${numberInWords(notRead)} of ${counted(rows, 'row', 'rows')} of ${file} could not be read, and whoever they are about may be missing. Sources lists them with what would mend them.`,
  severalCourses: (titles: string) =>
    `Several courses counted, and completed means at least one of them: ${titles}. Say which of them is the course; that is right as it is only where all of them are names of one course.`,
  /** @param named null where the files name none. */
  courseMissing: (asked: string, named: string | null) =>
    `No record names the course ${asked}; the files name ${named ?? 'none'}. Nobody counts as completed by it: say the title or id as the LMS writes it.`,
};
