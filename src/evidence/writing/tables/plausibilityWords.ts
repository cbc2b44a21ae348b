import type { Plausibility, Stop } from '../../known/report/plausibility.ts';
import { plainText } from '../tables/plainText.ts';
import {
  plausibleWords,
  stopWords,
  titlesNamed,
} from '../../../words/workshop/evidence/writing/plausibility.ts';

/** So many titles are named; a report may be of very many. */
const MOST_TITLES = 5;
/** Of a title or a file's name. */
const MOST_CHARACTERS = 80;

/** What was matched, read and counted, in one line: to be read before any figure. */
export function plausibilityInWords(told: Plausibility): string {
  return [
    matchedInWords(told),
    plausibleWords.rows(told.rows - told.notRead, told.notRead),
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
  return hasRoster
    ? plausibleWords.matched(matched, people, {
        unmatched,
        isCounted: unmatchedCount,
      })
    : plausibleWords.noRoster(people);
}

function knownInWords({ people, notKnown }: Plausibility): string[] {
  if (people === 0) return [];
  return [
    notKnown === 0
      ? plausibleWords.allKnown
      : plausibleWords.notKnown(notKnown, people),
  ];
}

function titlesInWords({ titles, hasOthers }: Plausibility): string {
  if (titles.length > 0) return plausibleWords.titles(named(titles));
  return hasOthers ? plausibleWords.otherTitles : plausibleWords.noTitle;
}

function named(titles: readonly string[]): string {
  const shown = titles
    .slice(0, MOST_TITLES)
    .map((one) => plainText(one, MOST_CHARACTERS));
  return titlesNamed(shown, titles.length - shown.length);
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
      return stopWords.noRecord;
    case 'nobody_matched':
      return stopWords.nobodyMatched(stop.recorded);
    case 'few_listed':
      return stopWords.fewListed(stop.recorded, matched);
    case 'few_matched':
      return stopWords.fewMatched(matched, people);
    case 'mostly_unknown':
      return stopWords.mostlyUnknown(notKnown, people);
    case 'empty_file':
      return stopWords.emptyFile(fileIn(stop));
    case 'rows_not_read':
      return stopWords.rowsNotRead(stop.notRead, stop.rows, fileIn(stop));
    case 'several_courses':
      return stopWords.severalCourses(named(stop.titles));
    case 'course_missing':
      return stopWords.courseMissing(
        named([stop.asked]),
        stop.named.length === 0 ? null : named(stop.named),
      );
  }
}
