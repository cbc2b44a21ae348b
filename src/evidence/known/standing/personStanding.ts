import { dueAgain } from '../../../domain/policy/dueAgain.ts';
import type { Policy } from '../../../schema/policy.ts';
import type { DayIn } from '../../../ground/zones.ts';
import {
  addDays,
  type CalendarDay,
  daysBetween,
} from '../../../ground/days.ts';
import type {
  Begun,
  DoneAgain,
  StandingReason,
} from '../../../words/workshop/evidence/known/standings.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import { dayOf } from '../../vocabulary/moments.ts';
import type { Standing } from '../../vocabulary/standing.ts';
import type { Person } from '../people/people.ts';
import { dueByChange, type FirstSeen } from './changes.ts';
import { isToldOpen, type LastTold } from './toldOpen.ts';
import {
  countingRecord,
  isDone,
  isSilent,
  tellsOfAttempt,
} from './countingRecord.ts';

/** By what somebody's standing is told. */
export interface StandingRules {
  training: Policy['training'];
  releases: Releases;
  seen: FirstSeen;
  told: LastTold;
  dayIn: DayIn;
  today: CalendarDay;
  /** So many days before it expires, a completion is called expiring. */
  soonDays: number;
  /** Somebody on the roster has a record; where nobody has, a missing record says nothing. */
  matched: boolean;
  /** The course was not there earlier: who joined before counts from this day. Null without such a day. */
  since: CalendarDay | null;
}

export interface PersonStanding {
  standing: Standing;
  reason: StandingReason;
  due: CalendarDay | null;
  expires: CalendarDay | null;
}

/** How somebody stands on the report's day; exactly one standing, and why. */
export function standingOf(
  person: Person,
  rules: StandingRules,
): PersonStanding {
  const counting = countingRecord(person.records);
  if (counting && isDone(counting)) return doneStanding(person, rules);
  return openStanding(person, rules);
}

function doneStanding(person: Person, rules: StandingRules): PersonStanding {
  const { today, soonDays, dayIn } = rules;
  const done = person.records.filter(isDone);
  const days = done.flatMap(({ completed }) =>
    completed ? [dayOf(completed, dayIn)] : [],
  );
  const on = days.sort().at(-1) ?? null;
  const again = againAfter(done, on, rules);
  const expires = again?.day ?? null;
  const late = expires !== null && expires < today;
  const reason = { code: 'done', on, again, late } as const;
  const soon = expires !== null && daysBetween(today, expires) <= soonDays;
  const good = on === null ? 'done_undated' : 'current';
  const standing = late ? 'expired' : soon ? 'expiring' : good;
  return { standing, reason, due: null, expires };
}

/** Until when a completion is good; the earlier of the policy's term and a release that asks for it again. */
function againAfter(
  done: Person['records'],
  on: CalendarDay | null,
  { training, seen, releases }: StandingRules,
): DoneAgain | null {
  const taken = done.flatMap(({ release }) => release ?? []);
  const change = dueByChange(taken, seen, releases, training);
  const months = training.everyMonths;
  const term = on === null ? null : dueAgain(on, training);
  if (change && (term === null || change.due < term))
    return { by: 'release', release: change.release, day: change.due };
  return term === null ? null : { by: 'term', months, day: term };
}

function openStanding(person: Person, rules: StandingRules): PersonStanding {
  const { training, today, since } = rules;
  const counting = countingRecord(person.records);
  const start = person.roster?.start ?? null;
  const day = start !== null && since !== null && start < since ? since : start;
  const due = day === null ? null : addDays(day, training.dueDays);
  const late = due !== null && due < today;
  const begun = begunBy(person);
  const stands = (
    standing: Standing,
    reason: StandingReason,
  ): PersonStanding => ({
    standing,
    reason,
    due,
    expires: null,
  });
  if (counting?.success === 'failed')
    return stands('failed', { code: 'failed', due, late });
  const unknown = unknownBecause(person, rules);
  if (unknown)
    return stands('not_known', { code: 'not_known', because: unknown });
  if (day === null || due === null) {
    const { apart } = person;
    const onRoster = person.roster !== null;
    return stands('open', { code: 'no_due_day', begun, onRoster, apart });
  }
  return stands(late ? 'overdue' : 'due', {
    code: 'due',
    begun,
    due,
    late,
    days: training.dueDays,
    from: day === start ? 'joining' : 'course',
    day,
  });
}

/** Whether the course was begun, as far as the records say. */
function begunBy({ records }: Person): Begun {
  if (records.length === 0) return 'no_record';
  if (records.some(tellsOfAttempt)) return 'begun';
  return records.some(({ completion }) => completion === 'not attempted')
    ? 'not_begun'
    : 'not_said';
}

/** Why the records leave it open whether somebody has done the course; null where they say that it is not done. */
function unknownBecause(
  { records, isDoubted }: Person,
  rules: StandingRules,
): (StandingReason & { code: 'not_known' })['because'] | null {
  const isOpen = (it: Person['records'][number]) =>
    isSilent(it) && !isToldOpen(it, records, rules);
  if (records.some(isOpen)) return 'no_status';
  if (records.length > 0) return null;
  if (isDoubted) return 'contradicted';
  return rules.matched ? null : 'nobody_matched';
}
