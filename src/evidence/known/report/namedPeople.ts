import { byText } from '../../vocabulary/sorting.ts';
import type { Person } from '../people/people.ts';
import type { PersonStanding } from '../standing/personStanding.ts';
import type { ReportOptions } from './input.ts';
import { maskedRecord } from './maskedRecord.ts';
import { namingOf, type Naming } from './naming.ts';
import { personLine } from './personLine.ts';

const UNNAMED: Naming = { person: '', shown: false, unit: null };

/** The people as the report names them. */
export interface NamedPeople {
  namedAs: (person: Person) => Naming;
  /** Everybody is named as they are: else nothing that is told of a file may lead to who is not. */
  allShown: boolean;
  /** Who stands in the lists, in the order of what they are called. */
  listed: Person[];
}

/**
 * How people are named, and who is listed.
 * @throws HoldError when pseudonyms are asked for without a key, or a key is too short.
 */
export function namedIn(
  people: readonly Person[],
  standing: (person: Person) => PersonStanding,
  options: ReportOptions,
): NamedPeople {
  const naming = namingOf(people, options, (it, as) =>
    whatShows(it, standing(it), as, options),
  );
  const namedAs = (it: Person) => naming.get(it) ?? UNNAMED;
  return {
    namedAs,
    allShown: allAreShown(options, naming),
    listed: people
      // A staff list says who has left or is yet to come, and they may be few.
      .filter((it) => it.apart === null || namedAs(it).shown)
      .sort((a, b) => byText(namedAs(a).person, namedAs(b).person)),
  };
}

/** Whether every person is named as they are: else nothing that is told of a file may lead to who is not. */
function allAreShown(
  { names }: ReportOptions,
  naming: ReadonlyMap<Person, Naming>,
): boolean {
  // A row that could not be read may quote somebody where no person is known at all.
  return names === 'shown' && [...naming.values()].every(({ shown }) => shown);
}

/** All that the pack shows of somebody who is named so, as one text. */
function whatShows(
  person: Person,
  stands: PersonStanding,
  naming: Naming,
  { names }: ReportOptions,
): string {
  // Where all names are hidden, the pack has no records.
  const records = names === 'hidden' ? [] : person.records;
  return JSON.stringify([
    personLine(person, stands, naming),
    records
      .map((it) => JSON.stringify(maskedRecord(it, naming, false)))
      .sort(byText),
  ]);
}
