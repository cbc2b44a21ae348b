import type { Affected, Fate, Thing } from '../../schema/things.ts';
import type * as english from '../things.ts';

export const thingWords: typeof english.thingWords = {
  phone: 'die hinterlegte Nummer',
  desk_line: 'der Anschluss am Arbeitsplatz',
  method: 'die für das Konto registrierten Methoden',
  session: 'eine offene Sitzung des Kontos',
  mailbox: 'das Postfach',
  badge: 'der Firmenausweis',
  person: 'die Person',
  document: 'das Dokument',
  address: 'die Postanschrift',
  colleague: 'das Wort einer Kollegin oder eines Kollegen',
  caller: 'die Wahl der anrufenden Person',
};

/** A thing after `hing an`, and the pronoun that takes it up again. */
const hungOn: Record<Thing, [dative: string, pronoun: 'der' | 'die' | 'das']> =
  {
    phone: ['der hinterlegten Nummer', 'die'],
    desk_line: ['dem Anschluss am Arbeitsplatz', 'der'],
    method: ['den für das Konto registrierten Methoden', 'die'],
    session: ['einer offenen Sitzung des Kontos', 'die'],
    mailbox: ['dem Postfach', 'das'],
    badge: ['dem Firmenausweis', 'der'],
    person: ['der Person', 'die'],
    document: ['dem Dokument', 'das'],
    address: ['der Postanschrift', 'die'],
    colleague: ['dem Wort einer Kollegin oder eines Kollegen', 'das'],
    caller: ['der Wahl der anrufenden Person', 'die'],
  };

const fates: Record<Fate, string> = {
  lost: 'verloren gegangen',
  stolen: 'gestohlen worden',
  moved: 'erst kürzlich geändert worden',
  taken_over: 'übernommen worden',
};

/** Lines that can be diverted or taken to another network, too. */
const lines: readonly Thing[] = ['phone', 'desk_line'];

function fateOf({ what, how }: Affected): string {
  return how === 'moved' && lines.includes(what)
    ? 'erst kürzlich umgestellt worden'
    : fates[how];
}

function verbOf({ what }: Affected): string {
  return what === 'method' ? 'waren' : 'war';
}

export const becameOf: typeof english.becameOf = (it) =>
  `${thingWords[it.what]} ${verbOf(it)} ${fateOf(it)}`;

export const brokenWords: typeof english.brokenWords = (it) => {
  const [dative, pronoun] = hungOn[it.what];
  return `es hing an ${dative}, ${pronoun} ${fateOf(it)} ${verbOf(it)}`;
};
