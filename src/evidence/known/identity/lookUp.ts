import { foldText } from '../../vocabulary/folds.ts';
import type { PeopleReading } from '../../vocabulary/people.ts';
import type { RosterPerson } from '../../reading/roster/roster.ts';
import { contradicts, haveOtherNames, leavesDoubt } from './agreement.ts';
import {
  LOOSE_READINGS,
  type LooseReading,
  type RosterIndex,
} from './rosterIndex.ts';
import type { Who } from './who.ts';

/** Whom of the roster somebody in a file is. */
export interface Found {
  person: RosterPerson | null;
  /** The people of the roster who it may be, where id and address or name belong to different ones. */
  doubted: readonly RosterPerson[];
}

const NOBODY: Found = { person: null, doubted: [] };

/** Looks the people of one file up on the roster. */
export interface LookUp {
  find(who: Who, reading: PeopleReading): Found;
  /** People of the roster whom a reading finds. */
  found(reading: PeopleReading): Set<RosterPerson>;
  contradicted: Who[];
}

/** @param whos all that the file names. */
export function openLookUp(whos: readonly Who[], index: RosterIndex): LookUp {
  const byId = (who: Who) => (who.id === null ? null : index.byId(who.id));
  // Many systems take the address for the id.
  const byMail = (who: Who) =>
    [who.mail, who.id]
      .map((mail) => (mail === null ? null : index.byMail(mail)))
      .find((person) => person !== null) ?? null;
  const isDoubtful = mostAreDoubtful(whos, byId);
  const doubts = (who: Who, person: RosterPerson): boolean =>
    contradicts(who, person, index) || (isDoubtful && leavesDoubt(who, person));

  function asWritten(who: Who): Found {
    const [own, other] = [byId(who), byMail(who)];
    if (!own && other && haveOtherNames(who, other))
      return { person: null, doubted: [other] };
    if (!own || !doubts(who, own)) return { ...NOBODY, person: own ?? other };
    return { person: null, doubted: other ? [own, other] : [own] };
  }

  const loosely = looseFinder(whos, index, asWritten);

  function find(who: Who, reading: PeopleReading): Found {
    switch (reading) {
      case 'as_written':
        return asWritten(who);
      case 'ids':
        return { ...NOBODY, person: byId(who) ?? byMail(who) };
      case 'mails':
        return { ...NOBODY, person: byMail(who) };
      default: {
        const written = asWritten(who);
        if (written.person || written.doubted.length > 0) return written;
        return { ...NOBODY, person: loosely(reading)(who) };
      }
    }
  }

  return {
    find,
    found: (reading) =>
      new Set(whos.flatMap((who) => find(who, reading).person ?? [])),
    contradicted: whos.filter((who) => asWritten(who).doubted.length > 0),
  };
}

/** Whether most ids of the roster stand beside another address, and nothing else says whose they are. */
function mostAreDoubtful(
  whos: readonly Who[],
  byId: (who: Who) => RosterPerson | null,
): boolean {
  const doubtful = whos.map((who) => {
    const person = byId(who);
    return person === null ? null : leavesDoubt(who, person);
  });
  const known = doubtful.filter((one) => one !== null);
  return known.filter(Boolean).length * 2 > known.length;
}

/** Finds by less than the whole id whom nobody in the file is as written; two ids are never one person. */
function looseFinder(
  whos: readonly Who[],
  index: RosterIndex,
  asWritten: (who: Who) => Found,
): (reading: LooseReading) => (who: Who) => RosterPerson | null {
  const all = new Map<LooseReading, Map<string, RosterPerson>>();
  const search = (reading: LooseReading): Map<string, RosterPerson> => {
    const taken = new Set(whos.flatMap((who) => asWritten(who).person ?? []));
    const claims = new Map<RosterPerson, Set<string>>();
    for (const who of whos) {
      if (who.id === null || asWritten(who).person) continue;
      const person = index.byLooseId(who.id, reading);
      if (!person || taken.has(person) || contradicts(who, person, index))
        continue;
      const ids = claims.get(person) ?? new Set<string>();
      claims.set(person, ids.add(foldText(who.id)));
    }
    return new Map(
      [...claims].flatMap(([person, ids]) => {
        const [id, ...others] = ids;
        return id === undefined || others.length > 0
          ? []
          : [[id, person] as const];
      }),
    );
  };
  return (reading) => {
    const known = all.get(reading) ?? search(reading);
    all.set(reading, known);
    return ({ id }) => (id === null ? null : (known.get(foldText(id)) ?? null));
  };
}

/** The readings that find more people than the one before, each with how many. */
export function widerReadings(
  lookUp: LookUp,
): { reading: LooseReading; found: number }[] {
  let most = lookUp.found('as_written').size;
  return LOOSE_READINGS.flatMap((reading) => {
    const found = lookUp.found(reading).size;
    if (found <= most) return [];
    most = found;
    return [{ reading, found }];
  });
}
