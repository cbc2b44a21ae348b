import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { HoldError } from '../../../errors.ts';
import { byText, grouped } from '../../vocabulary/sorting.ts';
import type { Person } from '../people/people.ts';
import { unitOf } from '../people/unit.ts';
import type { ReportOptions } from './input.ts';
import { longEnoughKey } from './pseudonymKey.ts';

/** How one person is named in the report. */
export interface Naming {
  person: string;
  /** Whether name, manager and what else tells who it is may stand beside it. */
  shown: boolean;
}

/** `P-` and a keyed hash (HMAC-SHA-256) of the person's key: nobody without the manager's key can find whom it stands for. */
export function pseudonymOf(person: string, key: string, length = 8): string {
  const mac = hmac(sha256, utf8ToBytes(key), utf8ToBytes(person));
  return `P-${bytesToHex(mac).slice(0, length)}`;
}

/**
 * How each person is named: as they are, under a pseudonym, or by a number.
 * @throws HoldError when pseudonyms are asked for without a key, or a key is too short.
 */
export function namingOf(
  people: readonly Person[],
  { names, namesFrom, pseudonymKey }: ReportOptions,
): Map<Person, Naming> {
  if (names === 'pseudonyms' && !pseudonymKey)
    throw new HoldError(
      'Pseudonyms need a key.',
      'They are made with a secret of yours, so that nobody else can find whom they stand for.',
      'Give a key of at least 16 characters and keep it; the same key gives the same pseudonyms.',
    );
  const units = grouped(people, unitOf);
  const isMasked = (person: Person) =>
    names !== 'shown' || (units.get(unitOf(person))?.length ?? 0) < namesFrom;
  const masked = people.filter(isMasked);
  const given = longEnoughKey(pseudonymKey);
  const key = names === 'hidden' ? null : given;
  const labels = key ? pseudonyms(masked, key) : numbers(masked);
  return new Map(
    people.map((person) => {
      const label = labels.get(person);
      return [
        person,
        { person: label ?? person.key, shown: label === undefined },
      ];
    }),
  );
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

/** Numbers in the order of what was recorded, which says nothing about ids or names. */
function numbers(people: readonly Person[]): Map<Person, string> {
  const shows = new Map(people.map((it) => [it, recordedOf(it)]));
  const sorted = [...people].sort(
    (a, b) =>
      byText(shows.get(a) ?? '', shows.get(b) ?? '') || byText(a.key, b.key),
  );
  const digits = String(sorted.length).length;
  return new Map(
    sorted.map((person, place) => [
      person,
      `Person ${String(place + 1).padStart(digits, '0')}`,
    ]),
  );
}

function recordedOf(person: Person): string {
  return JSON.stringify([
    unitOf(person),
    person.roster?.start,
    person.records.map((it) => [
      it.release,
      it.started,
      it.completed,
      it.score,
    ]),
  ]);
}
