import { grouped } from '../../vocabulary/sorting.ts';
import type { PeopleAsk, PeopleReading } from '../../vocabulary/people.ts';
import type { Roster, RosterPerson } from '../../reading/roster/roster.ts';
import { keyOfListed } from './keyOfListed.ts';
import { openLinks, type Linked } from './links.ts';
import { openLookUp } from './lookUp.ts';
import { peopleAsk } from './peopleAsk.ts';
import { rosterIndex, type RosterIndex } from './rosterIndex.ts';
import { keysOfUnlisted } from './unlisted.ts';
import type { Who } from './who.ts';

/** Whose a record is. */
export interface PersonKey {
  /** The same for all that is this person's; a kind and what it is: `roster a.khan`, `id 17`, `mail …`, `name …`. */
  key: string;
  listed: RosterPerson | null;
  /** The people of the roster who it may be, where id and address or name belong to different ones. */
  doubted: readonly RosterPerson[];
}

/** Who somebody in a file is, as far as all files and the roster together say. */
export type Identity = PersonKey & Linked;

export interface Settled {
  of(who: Who): Identity;
  /** What has to be said before, by file. */
  asks: { file: string; ask: PeopleAsk }[];
}

/**
 * Settles who everybody is, file by file and before any record is folded. The order of
 * those given changes nothing.
 * @param said what was answered about a file.
 */
export function settle(
  whos: Iterable<Who>,
  roster: Roster | null,
  said: (file: string) => PeopleReading | undefined = () => undefined,
): Settled {
  const all = [...whos];
  const index = rosterIndex(roster);
  const files = [...grouped(all, (who) => who.file)];
  const isOwn = ownIds(files, index, said);
  // What an id means in its own file alone says nothing about an address elsewhere.
  const links = openLinks(all.filter((who) => !isOwn(who)));
  const linked = (who: Who): Linked =>
    isOwn(who) ? { id: who.id, mail: who.mail, doubt: null } : links.of(who);
  const asks: Settled['asks'] = [];
  const known = new Map<Who, Omit<Identity, 'key'>>();
  for (const [file, theirs] of files) {
    const whole = theirs.map((who) => ({ who, one: linked(who) }));
    const named = whole.map(({ who, one }) => ({ ...who, ...one }));
    const lookUp = openLookUp(named, index);
    const reading = said(file);
    const ask = reading === undefined ? peopleAsk(lookUp, named) : null;
    if (ask) asks.push({ file, ask });
    for (const { who, one } of whole) {
      const found = lookUp.find({ ...who, ...one }, reading ?? 'as_written');
      const { person: listed, doubted } = found;
      known.set(who, { ...one, listed, doubted });
    }
  }
  const unlisted = keysOfUnlisted(
    all.filter((who) => !known.get(who)?.listed),
    (who) => ({
      id: known.get(who)?.id ?? who.id,
      isOwn: isOwn(who) || (known.get(who)?.doubted.length ?? 0) > 0,
    }),
  );
  return {
    asks,
    of(who) {
      const one = known.get(who) ?? {
        ...linked(who),
        listed: null,
        doubted: [],
      };
      const key = one.listed ? keyOfListed(one.listed) : unlisted(who);
      return { ...one, key };
    },
  };
}

/** Whether somebody's id says nothing outside its file: the system's own, or another's than what stands beside it. */
function ownIds(
  files: readonly (readonly [file: string, whos: readonly Who[]])[],
  index: RosterIndex,
  said: (file: string) => PeopleReading | undefined,
): (who: Who) => boolean {
  const own = new Set<Who>();
  for (const [file, whos] of files) {
    const reading = said(file);
    if (reading === 'ids') continue;
    const { contradicted } = openLookUp(whos, index);
    for (const who of reading === 'mails' ? whos : contradicted) own.add(who);
  }
  return (who) => own.has(who);
}
