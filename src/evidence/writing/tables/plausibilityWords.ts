import type { Plausibility, Stop } from '../../known/report/plausibility.ts';
import { plainText } from '../tables/plainText.ts';
import { counted, numberInWords } from './inWords.ts';

/** So many titles are named; a report may be of very many. */
const MOST_TITLES = 5;
/** Of a title or a file's name. */
const MOST_CHARACTERS = 80;

/** What was matched, read and counted, in one line: to be read before any figure. */
export function plausibilityInWords(told: Plausibility): string {
  return [
    matchedInWords(told),
    rowsInWords(told),
    ...knownInWords(told),
    titlesInWords(told),
  ].join(' ');
}

/** Each thing that should stop somebody: what, and what to do. Empty where there is none. */
export function stopsInWords(told: Plausibility): string[] {
  return told.stops.map((stop) => stopInWords(stop, told));
}

function matchedInWords(told: Plausibility): string {
  const { people, hasRoster, matched, unmatched, unmatchedCount } = told;
  if (!hasRoster)
    return `No roster was given, so nobody can say who is missing: ${counted(people, 'person is', 'people are')} in the records.`;
  const count = unmatchedCount
    ? 'counted in scores, times, answers and calls, as was asked for'
    : 'counted nowhere';
  const others =
    unmatched === 0
      ? '; nobody in the records is missing from it'
      : `; ${counted(unmatched, 'person', 'people')} in the records ${unmatched === 1 ? 'is' : 'are'} not on it and ${count}`;
  return `${numberInWords(matched)} of the ${counted(people, 'person', 'people')} on the roster ${matched === 1 ? 'was' : 'were'} found in the records${others}.`;
}

function rowsInWords({ rows, notRead }: Plausibility): string {
  return `${counted(rows - notRead, 'row', 'rows')} read, ${numberInWords(notRead)} not read.`;
}

function knownInWords({ people, notKnown }: Plausibility): string[] {
  if (people === 0) return [];
  return [
    notKnown === 0
      ? 'Whether they completed is known of everybody.'
      : `Whether they completed is not known of ${numberInWords(notKnown)} of ${numberInWords(people)}.`,
  ];
}

function titlesInWords({ titles }: Plausibility): string {
  return titles.length === 0
    ? 'No record names a course, so all of them counted.'
    : `Counted as the course: ${named(titles)}.`;
}

function named(titles: readonly string[]): string {
  const shown = titles
    .slice(0, MOST_TITLES)
    .map((one) => `"${plainText(one, MOST_CHARACTERS)}"`);
  const more = titles.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${numberInWords(more)} more` : ''}`;
}

function fileIn({ file }: { file: string }): string {
  return plainText(file, MOST_CHARACTERS);
}

function stopInWords(
  stop: Stop,
  { people, matched, notKnown }: Plausibility,
): string {
  switch (stop.code) {
    case 'no_record':
      return 'No record counts, so nothing can be said of anybody. See whether the right files were chosen.';
    case 'nobody_matched':
      return `Nobody on the roster is in the records, which name ${counted(stop.recorded, 'person', 'people')}: so it is not known who completed. See whether ids and mail addresses are written alike in both, and export a column that both have.`;
    case 'few_listed':
      return `Of ${counted(stop.recorded, 'person', 'people')} in the records only ${numberInWords(matched)} ${matched === 1 ? 'is' : 'are'} on the roster. See whether it is the right roster, and whether ids and mail addresses are written alike in both.`;
    case 'few_matched':
      return `Only ${numberInWords(matched)} of the ${numberInWords(people)} people on the roster ${matched === 1 ? 'is' : 'are'} in the records; the others count as not having begun. See whether the export holds everybody, and whether ids are written alike in both.`;
    case 'mostly_unknown':
      return `Of ${numberInWords(notKnown)} of ${counted(people, 'person', 'people')} the records do not say whether they completed, so the figures speak of few or of nobody. Add an export that says who completed.`;
    case 'empty_file':
      return `${fileIn(stop)} gave no record. See whether it is the right export, or make the report without it.`;
    case 'rows_not_read':
      return `${numberInWords(stop.notRead)} of ${counted(stop.rows, 'row', 'rows')} of ${fileIn(stop)} could not be read, and whoever they are about may be missing. Sources lists them with what would mend them.`;
    case 'several_courses':
      return `Several courses counted, and completed means at least one of them: ${named(stop.titles)}. Say which of them is the course; that is right as it is only where all of them are names of one course.`;
    case 'other_course':
      return `No record names the course of the release, so what the records name counted instead: ${named(stop.titles)}. Say which title is the course.`;
    case 'course_missing':
      return `No record names the course ${named([stop.asked])}; ${stop.named.length === 0 ? 'the files name none' : `the files name ${named(stop.named)}`}. Nobody counts as completed by it: say the title or id as the LMS writes it.`;
  }
}
