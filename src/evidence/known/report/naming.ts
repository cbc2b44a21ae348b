import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { holdError } from '../../../errors.ts';
import { grouped } from '../../vocabulary/sorting.ts';
import type { Person } from '../people/people.ts';
import { unitOf } from '../people/unit.ts';
import type { ReportOptions } from './input.ts';
import {
  keyFaults,
  smallUnits as unitsTogether,
  withheld,
} from '../../../words/workshop/evidence/known/naming.ts';
import { smallUnits } from './smallUnits.ts';
import { numbers } from './numbers.ts';
import { LEAST_KEY, longEnoughKey } from './pseudonymKey.ts';

/** How one person is named in the report. */
export interface Naming {
  person: string;
  /** Whether name, manager and what else tells who it is may stand beside it. */
  shown: boolean;
  /** The unit that may stand beside it; null where none is known. */
  unit: string | null;
}

/** Fewer people are no crowd to be hidden in, whatever group is too small for a percentage. */
export const LEAST_CROWD = 5;

/** `P-` and a keyed hash (HMAC-SHA-256) of the person's key: nobody without the manager's key can find whom it stands for. */
export function pseudonymOf(person: string, key: string, length = 8): string {
  const mac = hmac(sha256, utf8ToBytes(key), utf8ToBytes(person));
  return `P-${bytesToHex(mac).slice(0, length)}`;
}

/**
 * How each person is named: as they are, under a pseudonym, or by a number.
 * @param shows all that will stand in the pack of somebody who is named so.
 * @throws HoldError when pseudonyms are asked for without a key, or a key is too short.
 */
export function namingOf(
  people: readonly Person[],
  { names, namesFrom, pseudonymKey, smallGroup }: ReportOptions,
  shows: (person: Person, naming: Naming) => string,
): Map<Person, Naming> {
  if (names === 'pseudonyms' && !pseudonymKey) {
    throw holdError(keyFaults.none(LEAST_KEY));
  }
  const least =
    names === 'shown' ? namesFrom : Math.max(LEAST_CROWD, smallGroup);
  const sizes = sizesOf(people);
  const small = smallUnits(sizes, least);
  const isMasked = (person: Person) =>
    names !== 'shown' ||
    small.has(unitOf(person)) ||
    // Of who has left, or is on no roster: nobody of the report is of this unit.
    (least > 0 && !sizes.has(unitOf(person)));
  const hasRoster = people.some(({ roster }) => roster !== null);
  const shownUnit = (person: Person) => {
    if (small.has(unitOf(person))) return unitsTogether;
    const isCounted = person.roster !== null || !hasRoster;
    return isCounted || !isMasked(person) ? unitOf(person) : withheld;
  };
  const masked = people.filter(isMasked);
  const given = longEnoughKey(pseudonymKey);
  const key = names === 'hidden' ? null : given;
  const labels = key
    ? pseudonyms(masked, key)
    : numbers(masked, (it) =>
        shows(it, { person: '', shown: false, unit: shownUnit(it) }),
      );
  return new Map(
    people.map((person) => {
      const label = labels.get(person);
      return [
        person,
        {
          person: label ?? person.key,
          shown: label === undefined,
          unit: shownUnit(person),
        },
      ];
    }),
  );
}

/** How many people of the roster each unit has; of all where there is none. */
function sizesOf(people: readonly Person[]): Map<string | null, number> {
  const listed = people.filter(({ roster }) => roster !== null);
  const units = grouped(listed.length > 0 ? listed : people, unitOf);
  return new Map([...units].map(([unit, all]) => [unit, all.length]));
}

function pseudonyms(
  people: readonly Person[],
  key: string,
): Map<Person, string> {
  const short = grouped(people, (it) => pseudonymOf(it.key, key));
  return new Map(
    people.map((person) => {
      const label = pseudonymOf(person.key, key);
      const isShared = (short.get(label)?.length ?? 0) > 1;
      return [person, isShared ? pseudonymOf(person.key, key, 32) : label];
    }),
  );
}
