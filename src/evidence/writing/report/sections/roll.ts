import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import { daysIn, type DayIn } from '../../../../ground/zones.ts';
import { dayOf } from '../../../vocabulary/moments.ts';
import type { PersonLine, Report } from '../../../known/report/report.ts';
import { numberInWords, shortDay } from '../../tables/inWords.ts';
import { standingNames } from '../../tables/standingNames.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { nameOf } from './personName.ts';

/** A roll of more people becomes an appendix. */
const SHORT = 100;
/** So many people stand in report.html; a file with more would be slow to open. */
export const MOST_IN_FILE = 5_000;

const IN_PEOPLE = 'all people are in people.csv of the pack.';
const IN_FILE = 'all people are in report.html and in people.csv of the pack.';

/** Whether the roll is too long to stand before the other parts. */
export function isLong(people: readonly PersonLine[]): boolean {
  return people.length > SHORT;
}

/** Everybody, at most so many, with what counts of them and where it can be looked up: each figure of people is a count of these lines. */
export function roll(report: Report, most: number): Section {
  const { people, names } = report;
  const title = 'Roll of everybody';
  return {
    id: 'roll',
    title: isLong(people) ? `Appendix: ${title.toLowerCase()}` : title,
    body:
      names === 'hidden'
        ? nothing('Names are hidden in this report, so there is no roll.')
        : people.length === 0
          ? nothing('Nobody is in the records or on the roster.')
          : table(report, most),
  };
}

function table({ people, zone, roster }: Report, most: number): Html {
  const dayIn = daysIn(zone);
  return dataTable({
    id: 'table-roll',
    caption: 'Everybody, and the record that counts',
    wide: 'text',
    columns: [
      { head: 'Person' },
      { head: 'Unit' },
      { head: 'Standing' },
      { head: 'Completed' },
      { head: 'Score', figures: true },
      { head: 'Release' },
      { head: 'Attempt', figures: true },
      { head: 'Source and row' },
    ],
    // Only what is shown: of 100,000 people the other lines would take seconds.
    rows: people
      .slice(0, most)
      .map((one) => [
        nameOf(one),
        html`${quote(one.unit)}${roster !== null && !one.onRoster && html`<small>${one.apart ?? 'not on the roster'}</small>`}`,
        standingNames[one.standing],
        completedOn(one, dayIn),
        scoreOf(one),
        one.release === null ? '' : quote(one.release),
        one.attempt ?? '',
        sourceOf(one),
      ]),
    cut: {
      most,
      of: people.length,
      rest: people.length > MOST_IN_FILE ? IN_PEOPLE : IN_FILE,
    },
  });
}

function completedOn({ completed }: PersonLine, dayIn: DayIn): Html | string {
  if (completed === null) return '';
  return html`<span class="day">${shortDay(dayOf(completed, dayIn))}</span>`;
}

function scoreOf({ scoreRaw, scoreMax, scorePercent }: PersonLine): string {
  if (scoreRaw !== null && scoreMax !== null)
    return `${numberInWords(scoreRaw)} of ${numberInWords(scoreMax)}`;
  if (scorePercent !== null) return `${numberInWords(scorePercent)}%`;
  return scoreRaw === null ? '' : numberInWords(scoreRaw);
}

function sourceOf({ countingSources, attempts }: PersonLine): Html | string {
  if (countingSources.length > 0) return quote(countingSources.join(', '));
  return attempts === null ? 'in no record' : 'withheld';
}
