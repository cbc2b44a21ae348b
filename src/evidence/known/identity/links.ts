import { foldMail, foldText } from '../../vocabulary/folds.ts';
import { byText } from '../../vocabulary/sorting.ts';
import type { Conflict } from '../../vocabulary/conflict.ts';
import { manyIds } from '../../../words/workshop/evidence/known/sources.ts';
import { addName, type NamesBeside } from './namesBeside.ts';
import type { Who } from './who.ts';

/** Somebody's id and address, as far as those who have both tell. */
export interface Linked {
  id: string | null;
  mail: string | null;
  /** Why the address does not say who it is; null when it does. */
  doubt: Conflict | null;
}

/** Which addresses belong to which ids, from those who have both. */
export function openLinks(whos: readonly Who[]): { of(who: Who): Linked } {
  /** Null for an address of several ids: it is nobody's identity. */
  const idOf = new Map<string, string | null>();
  const mailsOf = new Map<string, string>();
  const beside = new Map<string, NamesBeside>();
  const both = whos
    .filter(({ id, mail }) => id !== null && foldedMail(mail) !== null)
    .sort((a, b) => byText(a.id ?? '', b.id ?? ''));
  for (const { id, mail, name } of both) {
    const address = foldedMail(mail);
    if (id === null || address === null) continue;
    if (name !== null) addName(beside, address, name);
    const before = idOf.get(address);
    if (before === undefined) idOf.set(address, id);
    else if (before !== null && foldText(before) !== foldText(id))
      idOf.set(address, null);
    const first = mailsOf.get(foldText(id));
    if (first === undefined || address < first)
      mailsOf.set(foldText(id), address);
  }
  return {
    of({ id, mail, name }) {
      const address = foldedMail(mail);
      if (id !== null) {
        const linked = mailsOf.get(foldText(id)) ?? null;
        const owner = linked === null ? null : (idOf.get(linked) ?? null);
        const isOwn = owner !== null && foldText(owner) === foldText(id);
        return { id, mail: mail ?? (isOwn ? linked : null), doubt: null };
      }
      // A mailbox of several people, or the address of whoever they report to.
      const isOther =
        name !== null && beside.get(address ?? '')?.areOthersThan(name);
      const found = address === null || isOther ? undefined : idOf.get(address);
      const doubt =
        found === null
          ? {
              words: manyIds.words(address ?? ''),
              plain: manyIds.plain,
            }
          : null;
      return { id: found ?? null, mail, doubt };
    },
  };
}

function foldedMail(mail: string | null): string | null {
  return (mail !== null && foldMail(mail)) || null;
}
