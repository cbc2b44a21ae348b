import type { Affected, Fate, Thing } from '../schema/things.ts';

/** What a check can hang on, inside a sentence. */
export const thingWords: Record<Thing, string> = {
  phone: 'the number on file',
  desk_line: 'the desk line',
  method: 'the methods registered on the account',
  session: 'an open session of the account',
  mailbox: 'the mailbox',
  badge: 'the badge',
  person: 'the person',
  document: 'the document',
  address: 'the postal address',
  colleague: 'a colleague’s word',
  caller: 'what the caller chose',
};

/** Things that are many: their verb is a plural. */
const many: readonly Thing[] = ['method'];

const fateWords: Record<Fate, string> = {
  lost: 'lost',
  stolen: 'stolen',
  moved: 'moved only lately',
  taken_over: 'taken over',
};

function fateOf({ what, how }: Affected): string {
  return `${many.includes(what) ? 'were' : 'was'} ${fateWords[how]}`;
}

/** What had become of a thing. */
export function becameOf(it: Affected): string {
  return `${thingWords[it.what]} ${fateOf(it)}`;
}

/** Why a check proved nothing in this call: what it hung on, and what had become of that. */
export function brokenWords(it: Affected): string {
  return `it hung on ${thingWords[it.what]}, which ${fateOf(it)}`;
}
