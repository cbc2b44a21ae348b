import type { CalendarDay } from '../../../ground/days.ts';
import type { Apart } from '../../../words/standings.ts';
import type { Person } from '../people/people.ts';
import type { UpTo } from './dayOfReport.ts';
import { sentenceOf } from './sentence.ts';

/**
 * The people as the roster stood on the report's day. Who joined later is not covered,
 * and stands apart where something was recorded of them before: on the roster they are.
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
  const later = all.filter(({ apart }) => apart === 'joined later');
  const recorded = later.filter(({ person }) => person.records.length > 0);
  return {
    kept: all.flatMap(({ person, apart }) => {
      if (apart === null) return [person];
      return person.records.length > 0
        ? [{ ...person, roster: null, apart }]
        : [];
    }),
    cautions: [
      ...sentenceOf(
        later.length,
        `{person|people} of the roster joined after ${today}, the day of this report, and {is|are} not counted among those who should have completed.`,
      ),
      ...sentenceOf(
        othersCount ? 0 : recorded.length,
        '{person|people} who joined later {is|are} in the records: what is recorded of {this person|them} counts in no figure.',
      ),
    ],
  };
}

/** Why somebody of the roster is not covered on that day; null for who is, and for who is on no roster. */
function apartOn({ roster }: Person, today: CalendarDay): Apart | null {
  const start = roster?.start ?? null;
  return start !== null && start > today ? 'joined later' : null;
}
