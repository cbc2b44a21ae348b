import { personNumber } from '../../../words/workshop/evidence/known/naming.ts';
import { byText } from '../../vocabulary/sorting.ts';
import type { Person } from '../people/people.ts';

/**
 * A number for each, in the order of all that shows of them. People of whom the same
 * shows could change places unseen, so whoever has the staff list learns nothing from it.
 * @param shows what will stand beside the number.
 */
export function numbers(
  people: readonly Person[],
  shows: (person: Person) => string,
): Map<Person, string> {
  const shown = new Map(people.map((it) => [it, shows(it)]));
  const sorted = people.toSorted((a, b) =>
    byText(shown.get(a) ?? '', shown.get(b) ?? ''),
  );
  const digits = String(sorted.length).length;
  return new Map(
    sorted.map((person, place) => [
      person,
      personNumber(String(place + 1).padStart(digits, '0')),
    ]),
  );
}
