import { foldMail, foldText } from '../../vocabulary/folds.ts';
import { byText, grouped } from '../../vocabulary/sorting.ts';
import { areTwo } from './agreement.ts';
import { addName, type NamesBeside } from './namesBeside.ts';
import type { Who } from './who.ts';

/** What else is known of somebody. */
interface Known {
  id: string | null;
  /** The id says nothing outside its own file. */
  isOwn: boolean;
}

/**
 * The key of everybody who is not on the roster: of the id, else of the address, else of
 * the name. One id that two files, or two spellings, give to people of different names
 * and addresses is two people's.
 */
export function keysOfUnlisted(
  whos: readonly Who[],
  knownOf: (who: Who) => Known,
): (who: Who) => string {
  const keys = new Map<Who, string>();
  const withId: Identified[] = [];
  const names = new Map<string, string>();
  const shared = sharedMails(whos);
  for (const who of whos) {
    const { id, isOwn } = knownOf(who);
    const group = `${isOwn ? `own ${who.file}` : ''}\u0000${foldText(id ?? '')}`;
    if (id !== null) withId.push({ who, id, group });
    else keepFirst(names, who.name);
  }
  for (const { key, part } of keyed(withId))
    for (const { who } of part) keys.set(who, key);
  return (who) => keys.get(who) ?? keyWithoutId(who, names, shared);
}

/** Addresses beside which people of different names stand: a mailbox of several, or the address of whoever they report to. */
function sharedMails(whos: readonly Who[]): ReadonlySet<string> {
  const beside = new Map<string, NamesBeside>();
  for (const { mail, name } of whos)
    if (mail !== null && name !== null) addName(beside, foldMail(mail), name);
  const shared = [...beside].filter(([, names]) => names.areOfTwo());
  return new Set(shared.map(([address]) => address));
}

interface Identified {
  who: Who;
  id: string;
  /** What makes two ids the same, as far as that can be seen by them. */
  group: string;
}

/** Everybody who has an id under a key that nobody else has. */
function keyed(
  withId: readonly Identified[],
): { key: string; part: Identified[] }[] {
  const parts = [...grouped(withId, (one) => one.group)]
    .flatMap(([group, all]) =>
      (all.length === 1 ? [all] : apart(all)).map((part, place) => ({
        part,
        shown: part.map(({ id }) => id).sort(byText)[0] ?? '',
        isOther: place > 0 || !group.startsWith('\u0000'),
      })),
    )
    .sort(
      (a, b) =>
        Number(a.isOther) - Number(b.isOther) ||
        byText(placeOf(a.part), placeOf(b.part)),
    );
  const taken = new Set<string>();
  return parts.map(({ part, shown, isOther }) => {
    const label = isOther ? `${shown} (${otherThan(part)})` : shown;
    let key = `id ${label}`;
    for (let count = 2; taken.has(key); count += 1)
      key = `id ${label} ${count}`;
    taken.add(key);
    return { key, part };
  });
}

/** What tells somebody from the one who has the same id. */
function otherThan(part: readonly Identified[]): string {
  const said = part.flatMap(({ who }) => who.name ?? who.mail ?? []);
  return said.sort(byText)[0] ?? 'another person';
}

function keepFirst(names: Map<string, string>, name: string | null): void {
  if (name === null) return;
  const before = names.get(foldText(name));
  if (before === undefined || name < before) names.set(foldText(name), name);
}

function keyWithoutId(
  { mail, name, file, row }: Who,
  names: ReadonlyMap<string, string>,
  shared: ReadonlySet<string>,
): string {
  const address = mail === null ? '' : foldMail(mail);
  if (address !== '')
    return name !== null && shared.has(address)
      ? `mail ${address} (${names.get(foldText(name)) ?? name})`
      : `mail ${address}`;
  return name === null
    ? `line ${file} ${row}`
    : `name ${names.get(foldText(name)) ?? name}`;
}

/** Those of one id, apart where two people stand behind it. */
function apart(all: readonly Identified[]): Identified[][] {
  const sorted = [...all].sort((a, b) => byText(orderOf(a), orderOf(b)));
  const parts: Identified[][] = [];
  for (const one of sorted) {
    const fits = parts.find((part) => part.every((two) => mayBeOne(one, two)));
    if (fits) fits.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** One file calls one person by one id, whatever name they have there. */
function mayBeOne(a: Identified, b: Identified): boolean {
  return (a.id === b.id && a.who.file === b.who.file) || !areTwo(a.who, b.who);
}

const placeOf = (part: readonly Identified[]): string =>
  part.map(orderOf).sort(byText)[0] ?? '';

function orderOf({ who }: Identified): string {
  return JSON.stringify([who.id, who.mail, who.name, who.file]);
}
