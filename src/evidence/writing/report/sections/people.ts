import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { PersonLine, Report } from '../../../known/report/report.ts';
import type { Standing } from '../../../vocabulary/standing.ts';
import { daysIn, type DayIn } from '../../../../ground/zones.ts';
import { dayOf } from '../../../vocabulary/moments.ts';
import { shortDay } from '../../tables/inWords.ts';
import { NEEDS_ACTION, standingNames } from '../../tables/standingNames.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { others } from './others.ts';
import { nameOf } from './personName.ts';
import { roster } from './roster.ts';

/** So many people stand on the page; the pack has them all. */
const MOST_PEOPLE = 500;
const REST = 'all people are in people.csv of the pack.';

/** Who should be spoken to, what was changed by hand, and who is on one list only. */
export function people(report: Report): Section {
  return {
    id: 'people',
    title: 'Overdue and expiring',
    body:
      report.names === 'hidden'
        ? nothing(
            'Names are hidden in this report, so nobody is listed. The numbers stand in the summary.',
          )
        : html`${inNeed(report)} ${byHand(report)} ${roster(report)}`,
  };
}

function inNeed(report: Report): Html {
  const rank = (standing: Standing) => NEEDS_ACTION.indexOf(standing);
  const listed = report.people
    // Nobody has to see to who is not covered.
    .filter(({ standing, apart }) => rank(standing) >= 0 && apart === null)
    .toSorted((a, b) => rank(a.standing) - rank(b.standing));
  if (listed.length === 0)
    return html`${nothing('Nobody is overdue, expired, failed or expiring soon.')}
    ${others(report)}`;
  const dayIn = daysIn(report.zone);
  const hasRoster = report.people.some(({ onRoster }) => onRoster);
  return html`${dataTable({
    id: 'table-people',
    caption: 'People who need something done',
    wide: 'text',
    columns: [
      { head: 'Person' },
      { head: 'Unit and manager' },
      { head: 'Standing' },
      { head: 'Due or expires' },
      { head: 'Completed' },
      { head: 'Why' },
    ],
    rows: listed.map((one) => [
      nameOf(one),
      html`${quote(one.unit)}<small>${managerOf(one)}</small>${hasRoster && !one.onRoster && html`<small>not on the roster, so in no share of people</small>`}`,
      html`<strong class="standing ${one.standing}"
        >${standingNames[one.standing]}</strong
      >`,
      dayFor(one),
      completedOn(one, dayIn),
      quote(one.because),
    ]),
    cut: { most: MOST_PEOPLE, rest: REST },
  })}
  ${others(report)}`;
}

function managerOf({ manager, managerWithheld }: PersonLine): Html | string {
  if (managerWithheld) return 'manager withheld';
  return manager === null ? 'manager not known' : quote(manager);
}

function completedOn(
  { standing, completed }: PersonLine,
  dayIn: DayIn,
): Html | string {
  // An LMS calls an attempt completed that was not passed.
  if (standing === 'failed') return 'not passed';
  return completed ? dayCell(dayOf(completed, dayIn)) : 'not yet';
}

function dayFor({
  standing,
  due,
  dueWithheld,
  expires,
}: PersonLine): Html | string {
  const day = standing === 'expired' || standing === 'expiring' ? expires : due;
  if (day !== null) return dayCell(day);
  return dueWithheld ? 'withheld' : quote(null);
}

function dayCell(day: string): Html {
  return html`<span class="day">${shortDay(day)}</span>`;
}

function byHand(report: Report): Html {
  const listed = report.people.filter(({ override }) => override !== null);
  return html`<h3>Changed by hand</h3>
    ${
      listed.length === 0
        ? nothing(
            'No source says that an outcome was changed by hand. Not every source would.',
          )
        : dataTable({
            id: 'table-by-hand',
            caption: 'Outcomes to look up again',
            wide: 'text',
            columns: [
              { head: 'Person' },
              { head: 'Changed' },
              { head: 'Where it stands' },
            ],
            rows: listed.map((one) => [
              nameOf(one),
              quote(one.override),
              quote(one.sources.join(', ')),
            ]),
            cut: { most: MOST_PEOPLE, rest: REST },
          })
    }`;
}
