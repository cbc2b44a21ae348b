import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { PersonLine, Report } from '../../../known/report/report.ts';
import type { Standing } from '../../../vocabulary/standing.ts';
import { daysIn, type DayIn } from '../../../../ground/zones.ts';
import { dayOf } from '../../../vocabulary/moments.ts';
import { shortDay } from '../../../../words/workshop/evidence/writing/figures.ts';
import { NEEDS_ACTION } from '../../tables/standingNames.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { others } from './others.ts';
import { nameOf } from './personName.ts';
import { roster } from './roster.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import {
  byHandWords,
  needWords,
  standingNames,
} from '../../../../words/workshop/evidence/writing/standings.ts';

/** So many people stand on the page; the pack has them all. */
const MOST_PEOPLE = 500;

/** Who should be spoken to, what was changed by hand, and who is on one list only. */
export function people(report: Report): Section {
  return {
    id: 'people',
    title: needWords.title,
    body:
      report.names === 'hidden'
        ? nothing(needWords.hidden)
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
    return html`${nothing(needWords.nobody)} ${others(report)}`;
  const dayIn = daysIn(report.zone);
  const hasRoster = report.people.some(({ onRoster }) => onRoster);
  return html`${dataTable({
    id: 'table-people',
    caption: needWords.caption,
    wide: 'text',
    columns: [
      { head: needWords.person },
      { head: needWords.unit },
      { head: needWords.standing },
      { head: needWords.due },
      { head: needWords.completed },
      { head: needWords.why },
    ],
    rows: listed.map((one) => [
      nameOf(one),
      html`${quote(one.unit)}<small>${managerOf(one)}</small>${hasRoster && !one.onRoster && html`<small>${needWords.notOnRoster}</small>`}`,
      html`<strong class="standing ${one.standing}"
        >${standingNames[one.standing]}</strong
      >`,
      dayFor(one),
      completedOn(one, dayIn),
      quote(one.because),
    ]),
    cut: { most: MOST_PEOPLE, rest: restWords.people },
  })}
  ${others(report)}`;
}

function managerOf({ manager, managerWithheld }: PersonLine): Html | string {
  if (managerWithheld) return needWords.managerWithheld;
  return manager === null ? needWords.noManager : quote(manager);
}

function completedOn(
  { standing, completed }: PersonLine,
  dayIn: DayIn,
): Html | string {
  // An LMS calls an attempt completed that was not passed.
  if (standing === 'failed') return needWords.notPassed;
  return completed ? dayCell(dayOf(completed, dayIn)) : needWords.notYet;
}

function dayFor({
  standing,
  due,
  dueWithheld,
  expires,
}: PersonLine): Html | string {
  const day = standing === 'expired' || standing === 'expiring' ? expires : due;
  if (day !== null) return dayCell(day);
  return dueWithheld ? needWords.withheld : quote(null);
}

function dayCell(day: string): Html {
  return html`<span class="day">${shortDay(day)}</span>`;
}

function byHand(report: Report): Html {
  const listed = report.people.filter(({ override }) => override !== null);
  return html`<h3>${byHandWords.title}</h3>
    ${
      listed.length === 0
        ? nothing(byHandWords.nobody)
        : dataTable({
            id: 'table-by-hand',
            caption: byHandWords.caption,
            wide: 'text',
            columns: [
              { head: byHandWords.person },
              { head: byHandWords.changed },
              { head: byHandWords.stands },
            ],
            rows: listed.map((one) => [
              nameOf(one),
              quote(one.override),
              quote(one.sources.join(', ')),
            ]),
            cut: { most: MOST_PEOPLE, rest: restWords.people },
          })
    }`;
}
