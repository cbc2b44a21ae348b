import { counted, numberInWords } from './figures.ts';

/** Time and scores, as parts of the report. */
export const distributionTitles = { time: 'Time', scores: 'Scores' };

/** What is spread out: its title with what it is, what its ranges are called, and what is said where there is nobody of whom it could be known. */
export const spreadWords = {
  days: {
    title: 'Days to complete',
    what: "Days to complete, from the roster's start date, or else the first launch, to completion",
    chart:
      'One bar for each range of days; its length is the number of people. The table beside it has the numbers.',
    range: (from: number, to: number, isLast: boolean) =>
      `${between(from, to, isLast)} days`,
    nobody: 'Nobody has completed, so there is nothing to count.',
  },
  minutes: {
    title: 'Minutes spent',
    what: 'Minutes spent, until passed, all sessions together',
    chart:
      'One bar for each range of minutes; its length is the number of people. The table beside it has the numbers.',
    range: (from: number, to: number, isLast: boolean) =>
      `${between(from, to, isLast)} minutes`,
    nobody: 'Nobody has completed, so there is nothing to count.',
  },
  scores: {
    title: 'Score distribution',
    what: "Score distribution, of each person's best attempt, as recorded",
    chart:
      'One bar for each range of per cent; its length is the number of people. The table beside it has the numbers.',
    range: (from: number, to: number, isLast: boolean) =>
      `${between(from, to, isLast)} per cent`,
    nobody: 'Nobody has a score in these records.',
  },
};

/** Said of the days where names are not shown. */
export const daysWithheld: string =
  'Not shown where names are not: with a day of completion it would tell the day of joining.';

/** The last range holds its upper end too. */
function between(from: number, to: number, isLast: boolean): string {
  return `${numberInWords(from)} ${isLast ? 'to' : 'to under'} ${numberInWords(to)}`;
}

/** What stands above a picture of how something is spread out. */
export const spreadFigures = {
  unknown: (people: number) =>
    `No source says this. It is unknown for ${counted(people, 'person', 'people')}.`,
  /** @param what with which the sentence begins; the figures in words. */
  told: (what: string, median: string, least: string, most: string) =>
    `${what}: median ${median}, least ${least}, most ${most}.`,
  known: (known: number, unknown: number) =>
    `Known for ${counted(known, 'person', 'people')}, unknown for ${numberInWords(unknown)}.`,
  tooFew: 'Too few for a picture.',
  range: 'Range',
  people: 'People',
};

/** What a row of the table of distributions counts. */
export const spreadNames = {
  minutes: 'minutes until passed',
  days: 'days to completion',
  scores: 'best score in per cent',
};
