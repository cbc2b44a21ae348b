import { foldMail, foldText } from '../../vocabulary/folds.ts';
import type { PeopleReading } from '../../vocabulary/people.ts';
import type { Roster, RosterPerson } from '../../reading/roster/roster.ts';

/** Readings of an id that take less than the whole of it. */
export type LooseReading = Extract<
  PeopleReading,
  'without_zeros' | 'without_signs' | 'account'
>;

/** In the order in which they leave things out. */
export const LOOSE_READINGS: readonly LooseReading[] = [
  'without_zeros',
  'without_signs',
  'account',
];

/** The roster by what records may call its people; nobody is found by what two people share. */
export interface RosterIndex {
  /** By id or account, in any case and Unicode form. */
  byId(id: string): RosterPerson | null;
  byMail(mail: string): RosterPerson | null;
  byLooseId(id: string, reading: LooseReading): RosterPerson | null;
}

/** What is left of an id in a reading; '' when nothing that tells anybody apart. */
export function looseId(id: string, reading: LooseReading): string {
  const plain = foldText(id);
  switch (reading) {
    case 'without_zeros':
      return withoutZeros(plain);
    case 'without_signs':
      return withoutZeros(
        plain.replace(/^(\d+)\.0+$/, '$1').replace(/[^\p{L}\p{N}]/gu, ''),
      );
    case 'account':
      return plain.replace(/^.*\\/, '').replace(/@.*$/, '');
  }
}

const withoutZeros = (text: string): string =>
  text.replace(/(?<!\d)0+(?=\d)/g, '');

export function rosterIndex(roster: Roster | null): RosterIndex {
  const people = roster?.people ?? [];
  const ids = people.flatMap((one) =>
    idsOf(one).map((id) => [id, one] as const),
  );
  const exact = onlyOnes(ids.map(([id, one]) => [id.trim(), one]));
  const folded = onlyOnes(ids.map(([id, one]) => [foldText(id), one]));
  const mails = onlyOnes(
    people.flatMap((one) =>
      one.mail === null ? [] : [[foldMail(one.mail), one] as const],
    ),
  );
  const loose = new Map<LooseReading, ReturnType<typeof onlyOnes>>();
  const looseIn = (reading: LooseReading) => {
    const known = loose.get(reading);
    if (known) return known;
    const made = onlyOnes(ids.map(([id, one]) => [looseId(id, reading), one]));
    loose.set(reading, made);
    return made;
  };
  return {
    byId: (id) => exact(id.trim()) ?? folded(foldText(id)),
    byMail: (mail) => mails(foldMail(mail)),
    byLooseId: (id, reading) => looseIn(reading)(looseId(id, reading)),
  };
}

const idsOf = ({ id, account }: RosterPerson): string[] =>
  [id, account].filter((one) => one !== null);

/** Who alone has a key. */
function onlyOnes(
  all: readonly (readonly [key: string, person: RosterPerson])[],
): (key: string) => RosterPerson | null {
  const found = new Map<string, RosterPerson | null>();
  for (const [key, person] of all) {
    if (key === '') continue;
    const before = found.get(key);
    found.set(key, before === undefined || before === person ? person : null);
  }
  return (key) => found.get(key) ?? null;
}
