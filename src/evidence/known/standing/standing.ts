import { dueAgain } from '../../../domain/policy/dueAgain.ts';
import type { Policy } from '../../../schema/policy.ts';
import {
  addDays,
  daysBetween,
  type Day,
  type DayOf,
} from '../../calendar/day.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { Standing } from '../../vocabulary/standing.ts';
import type { Person } from '../people/people.ts';
import { dueByChange, type FirstSeen } from './changes.ts';
import { counted } from '../../../words/phrasing.ts';
import { countingRecord, isDone } from './done.ts';

/** By what somebody's standing is told. */
export interface StandingRules {
  training: Policy['training'];
  releases: Releases;
  seen: FirstSeen;
  dayIn: DayOf;
  today: Day;
  /** So many days before it expires, a completion is called expiring. */
  soonDays: number;
  /** The course was not there earlier: who joined before counts from this day. Null without such a day. */
  since: Day | null;
}

export interface Stands {
  standing: Standing;
  because: string;
  /** The same without the day of joining, which in a small unit tells who it is. */
  plainBecause: string;
  due: Day | null;
  expires: Day | null;
}

/** How somebody stands on the report's day; exactly one standing, and why. */
export function standingOf(person: Person, rules: StandingRules): Stands {
  const counting = countingRecord(person.records);
  if (counting && isDone(counting)) return doneStanding(person, rules);
  return openStanding(person, rules);
}

function doneStanding({ records }: Person, rules: StandingRules): Stands {
  const { training, today, soonDays, dayIn } = rules;
  const done = records.filter(isDone);
  const days = done.flatMap(({ completed }) =>
    completed ? [dayIn(completed.utc)] : [],
  );
  const last = days.sort().at(-1);
  const change = dueByChange(
    done.flatMap(({ release }) => release ?? []),
    rules.seen,
    rules.releases,
    training,
  );
  const again = last === undefined ? null : dueAgain(last, training);
  const byChange = change !== null && (again === null || change.due < again);
  const expires = byChange ? change.due : again;
  const doneOn =
    last === undefined
      ? 'Done, on a day that no source gives'
      : `Done on ${last}`;
  const why = (asks: string, is: string) =>
    byChange
      ? `release ${change.release} ${asks} for it again by ${change.due}`
      : `${is} again by ${again}, ${counted(training.everyMonths, 'month')} later`;
  const stands = (standing: Standing, because: string): Stands => ({
    standing,
    because,
    plainBecause: because,
    due: null,
    expires,
  });
  if (expires === null)
    return last === undefined
      ? stands('done_undated', `${doneOn}.`)
      : stands('current', `${doneOn}; no day is set for doing it again.`);
  if (expires < today)
    return stands(
      'expired',
      `${doneOn}; ${why('asked', 'it was to be done')}.`,
    );
  const asked = `${doneOn}; ${why('asks', 'to be done')}.`;
  if (daysBetween(today, expires) <= soonDays) return stands('expiring', asked);
  return last === undefined
    ? stands('done_undated', asked)
    : stands('current', asked);
}

function openStanding(person: Person, rules: StandingRules): Stands {
  const { training, today, since } = rules;
  const counting = countingRecord(person.records);
  const start = person.roster?.start ?? null;
  const from =
    start !== null && since !== null && start < since ? since : start;
  const due = from === null ? null : addDays(from, training.dueDays);
  const tried = counting ? 'Begun, and not passed' : 'No record';
  const stands = (
    standing: Standing,
    because: string,
    plainBecause = because,
  ): Stands => ({
    standing,
    because,
    plainBecause,
    due,
    expires: null,
  });
  if (counting?.success === 'failed')
    return stands(
      'failed',
      `The last attempt is recorded as failed${due === null ? '' : `; due ${due < today ? 'since' : 'by'} ${due}`}.`,
    );
  if (due === null)
    return stands(
      'open',
      `${tried}; ${person.roster ? 'the roster gives no start date' : 'not on a roster'}, so no day is known by which it is due.`,
    );
  const after = `${counted(training.dueDays, 'day')} after ${from === start ? 'joining' : 'the course began'}`;
  const was =
    due < today ? `${tried}; was due on ${due}` : `${tried}; due by ${due}`;
  return stands(
    due < today ? 'overdue' : 'due',
    `${was}, ${after} on ${from}.`,
    `${was}, ${after}.`,
  );
}
