import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import { daysIn, type DayIn } from '../../../../ground/zones.ts';
import { dayOf } from '../../../vocabulary/moments.ts';
import type { PersonLine, Report } from '../../../known/report/report.ts';
import {
  countOf,
  numberInWords,
  percentInWords,
  shortDay,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { nameOf } from './personName.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import {
  apartNames,
  rollWords,
  standingNames,
  standingWords,
} from '../../../../words/workshop/evidence/writing/standings.ts';

/** A roll of more people becomes an appendix. */
const SHORT = 100;
/** So many people stand in report.html; a file with more would be slow to open. */
export const MOST_IN_FILE = 5_000;

/** Whether the roll is too long to stand before the other parts. */
export function isLong(people: readonly PersonLine[]): boolean {
  return people.length > SHORT;
}

/** Everybody, at most so many, with what counts of them and where it can be looked up: each figure of people is a count of these lines. */
export function roll(report: Report, most: number): Section {
  const { people, names } = report;
  return {
    id: 'roll',
    title: isLong(people) ? rollWords.appendix : rollWords.title,
    body:
      names === 'hidden'
        ? nothing(rollWords.hidden)
        : people.length === 0
          ? nothing(standingWords.nobody)
          : table(report, most),
  };
}

function table({ people, zone, roster }: Report, most: number): Html {
  const dayIn = daysIn(zone);
  return dataTable({
    id: 'table-roll',
    caption: rollWords.caption,
    wide: 'text',
    columns: [
      { head: rollWords.person },
      { head: rollWords.unit },
      { head: rollWords.standing },
      { head: rollWords.completed },
      { head: rollWords.score, figures: true },
      { head: rollWords.release },
      { head: rollWords.attempt, figures: true },
      { head: rollWords.source },
    ],
    // Only what is shown: of 100,000 people the other lines would take seconds.
    rows: people
      .slice(0, most)
      .map((one) => [
        nameOf(one),
        html`${quote(one.unit)}${roster !== null && !one.onRoster && html`<small>${apartNames[one.apart ?? 'not_listed']}</small>`}`,
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
      rest:
        people.length > MOST_IN_FILE
          ? restWords.people
          : restWords.peopleInFile,
    },
  });
}

function completedOn({ completed }: PersonLine, dayIn: DayIn): Html | string {
  if (completed === null) return '';
  return html`<span class="day">${shortDay(dayOf(completed, dayIn))}</span>`;
}

function scoreOf({ scoreRaw, scoreMax, scorePercent }: PersonLine): string {
  if (scoreRaw !== null && scoreMax !== null)
    return countOf(scoreRaw, scoreMax);
  if (scorePercent !== null) return percentInWords(scorePercent);
  return scoreRaw === null ? '' : numberInWords(scoreRaw);
}

function sourceOf({ countingSources, attempts }: PersonLine): Html | string {
  if (countingSources.length > 0) return quote(countingSources.join(', '));
  return attempts === null ? rollWords.noRecord : rollWords.withheld;
}
