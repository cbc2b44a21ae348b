import type { CalendarDay } from '../../../ground/days.ts';
import type { Apart } from '../../../words/workshop/evidence/known/standings.ts';
import { notCovered } from '../../../words/workshop/evidence/known/cautions.ts';
import type { Person } from '../people/people.ts';
import type { RosterPerson } from '../../reading/roster/roster.ts';
import type { UpTo } from './dayOfReport.ts';
import { sentenceOf } from './sentence.ts';

/**
 * The people as the roster stood on the report's day. Who joined later or has left is not
 * covered, and stands apart where something was recorded of them: on the roster they are.
 * @param othersCount whether records of who is not covered count in scores, times, answers and calls.
 */
export function coveredOn(
  people: readonly Person[],
  today: CalendarDay,
  othersCount: boolean,
): UpTo<Person> {
  const all = people.map((person) => ({
    person,
    apart: apartOn(person, today),
  }));
  const tellApart = (
    why: Apart,
    says: (people: number) => string,
    recorded: (people: number) => string,
  ) => {
    const those = all.filter(({ apart }) => apart === why);
    const inRecords = those.filter(({ person }) => person.records.length > 0);
    return [
      ...sentenceOf(those.length, says),
      ...sentenceOf(othersCount ? 0 : inRecords.length, recorded),
    ];
  };
  return {
    kept: all.flatMap(({ person, apart }) => {
      if (apart === null) return [person];
      return person.records.length > 0
        ? [{ ...person, roster: null, apart }]
        : [];
    }),
    cautions: [
      ...tellApart(
        'joined later',
        (it) => notCovered.joinedLater(it, today),
        notCovered.recordsOfJoinedLater,
      ),
      ...tellApart(
        'left',
        (it) => notCovered.left(it, today),
        notCovered.recordsOfLeft,
      ),
      ...sentenceOf(
        people.filter((one) => isDisputed(one, today)).length,
        notCovered.disputed,
      ),
    ],
  };
}

/** Why somebody of the roster is not covered on that day; null for who is, and for who is on no roster. */
function apartOn({ roster }: Person, today: CalendarDay): Apart | null {
  if (roster === null) return null;
  const { start, presence } = roster;
  if (start !== null && start > today) return 'joined later';
  if (roster.lastDay !== null && !cameBack(roster))
    return roster.lastDay < today && presence !== 'here' ? 'left' : null;
  return presence === 'left' ? 'left' : null;
}

function isDisputed({ roster }: Person, today: CalendarDay): boolean {
  return (
    roster !== null &&
    roster.presence === 'here' &&
    roster.lastDay !== null &&
    roster.lastDay < today &&
    !cameBack(roster)
  );
}

/** Whether the last day is of an earlier time. */
function cameBack({ start, lastDay }: RosterPerson): boolean {
  return start !== null && lastDay !== null && lastDay < start;
}
