import { foldMail, wordsOfName } from '../../vocabulary/folds.ts';
import type { RosterPerson } from '../../reading/roster/roster.ts';
import type { RosterIndex } from './rosterIndex.ts';

/** What stands beside an id, for or against its being somebody's. */
type Voice = 'agrees' | 'differs' | 'silent';

/** Whoever is called something. */
type Named = Pick<RosterPerson, 'mail' | 'name'>;

function mailVoice(a: Named, b: Named): Voice {
  if (a.mail === null || b.mail === null) return 'silent';
  return foldMail(a.mail) === foldMail(b.mail) ? 'agrees' : 'differs';
}

function nameVoice(a: Named, b: Named): Voice {
  if (a.name === null || b.name === null) return 'silent';
  return voiceOf(wordsOfName(a.name), wordsOfName(b.name));
}

/** One word in common may be one person's: people marry, and systems leave names out. */
export function voiceOf(
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): Voice {
  if ([...ours].some((word) => theirs.has(word))) return 'agrees';
  return isWhole(ours) && isWhole(theirs) ? 'differs' : 'silent';
}

/** Whether the words of a name are more than one: a single one may be a login. */
export function isWhole(words: ReadonlySet<string>): boolean {
  return words.size > 1;
}

/** Whether two names have no word in common, so that what else is the same may be shared: a mailbox, or the address of a manager. */
export function haveOtherNames(a: Named, b: Named): boolean {
  return nameVoice(a, b) === 'differs';
}

/** Whether address and name say that these are two people. */
export function areTwo(a: Named, b: Named): boolean {
  return haveOtherNames(a, b) && mailVoice(a, b) !== 'agrees';
}

/** Whether what stands beside an id says that it is not this person's. */
export function contradicts(
  who: Named,
  person: RosterPerson,
  index: RosterIndex,
): boolean {
  const other = who.mail === null ? null : index.byMail(who.mail);
  return (other !== null && other !== person) || areTwo(who, person);
}

/** Whether another address than the person's stands beside an id, and nothing else says who it is. */
export function leavesDoubt(who: Named, person: RosterPerson): boolean {
  return (
    mailVoice(who, person) === 'differs' && nameVoice(who, person) === 'silent'
  );
}
