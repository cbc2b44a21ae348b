import { byText } from '../../vocabulary/sorting.ts';
import type { Person } from '../people/people.ts';
import type { PersonStanding } from '../standing/personStanding.ts';
import type { Report, UnitLine } from './report.ts';
import type { KnownShare, Share } from '../../vocabulary/share.ts';
import type { Standing } from '../../vocabulary/standing.ts';
import type { ShareOf } from '../../vocabulary/share.ts';

/** Done, and still good. */
const GOOD: readonly Standing[] = ['current', 'expiring', 'done_undated'];
const LATE: readonly Standing[] = ['overdue', 'expired'];

type StandingOf = (person: Person) => PersonStanding;

/** Everyone in exactly one standing. */
export function standingsOf(
  people: readonly Person[],
  of: StandingOf,
): Report['standings'] {
  const count = (standing: Standing) =>
    people.filter((it) => of(it).standing === standing).length;
  return {
    current: count('current'),
    expiring: count('expiring'),
    expired: count('expired'),
    due: count('due'),
    overdue: count('overdue'),
    failed: count('failed'),
    not_known: count('not_known'),
    open: count('open'),
    done_undated: count('done_undated'),
  };
}

/** Of the people of whom it is known: done, and not expired. */
export function shareDone(
  people: readonly Person[],
  of: StandingOf,
  share: ShareOf,
): KnownShare {
  const told = known(people, of);
  return {
    ...shareIn(told, GOOD, of, share),
    notKnown: people.length - told.length,
  };
}

/** The people of whom the records say how they stand. */
function known(people: readonly Person[], of: StandingOf): Person[] {
  return people.filter((it) => of(it).standing !== 'not_known');
}

/** By unit in the order of its name, people of an unknown unit last; overdue counts who has to do it again too. */
export function unitLines(
  units: ReadonlyMap<string | null, readonly Person[]>,
  of: StandingOf,
  share: ShareOf,
): UnitLine[] {
  return [...units]
    .sort(
      ([a], [b]) =>
        Number(a === null) - Number(b === null) || byText(a ?? '', b ?? ''),
    )
    .map(([unit, all]) => ({
      unit,
      people: all.length,
      done: shareDone(all, of, share),
      overdue: shareIn(known(all, of), LATE, of, share),
      expiring: shareIn(known(all, of), ['expiring'], of, share),
    }));
}

function shareIn(
  people: readonly Person[],
  standings: readonly Standing[],
  of: StandingOf,
  share: ShareOf,
): Share {
  const within = people.filter((it) => standings.includes(of(it).standing));
  return share(within.length, people.length);
}
