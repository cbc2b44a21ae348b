import { isZone } from '../../../ground/zones.ts';

/** A zone that stands behind a date. */
export type WrittenZone =
  /** Minutes ahead of UTC. */
  | { kind: 'offset'; minutes: number }
  /** IANA name. */
  | { kind: 'named'; name: string }
  /** Letters that stand for several zones of the world: minutes ahead of UTC that they can mean. */
  | { kind: 'letters'; letters: string; minutes: readonly number[] };

/** In minutes ahead of UTC. Where letters have several, somebody has to say the zone. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  Z: [0],
  UT: [0],
  UTC: [0],
  GMT: [0],
  WET: [0],
  WEST: [60],
  CET: [60],
  MEZ: [60],
  CEST: [120],
  MESZ: [120],
  HNEC: [60],
  HAEC: [120],
  EET: [120],
  EEST: [180],
  MSK: [180],
  SAST: [120],
  EDT: [-240],
  MDT: [-360],
  PDT: [-420],
  AKST: [-540],
  AKDT: [-480],
  HST: [-600],
  NZST: [720],
  NZDT: [780],
  AEST: [600],
  AEDT: [660],
  ACST: [570],
  ACDT: [630],
  AWST: [480],
  JST: [540],
  KST: [540],
  HKT: [480],
  SGT: [480],
  // The same letters elsewhere in the world.
  EST: [-300, 600],
  CST: [-360, 480, -300],
  CDT: [-300, -240],
  MST: [-420, 480],
  PST: [-480, 480],
  BST: [60, 360],
  IST: [330, 120, 60],
  AST: [-240, 180],
  ADT: [-180, 240],
  ECT: [-300, 60],
  GST: [240, -120],
  PKT: [300],
  PHT: [480],
  WIB: [420],
  BRT: [-180],
  ART: [-180],
  ET: [-300, -240],
  CT: [-360, -300],
  MT: [-420, -360],
  PT: [-480, -420],
};

const PREFIXED =
  /\s*\(?(?:UTC|GMT)\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?\)?(?:\s*\([^()]*\))?$/i;
/** Behind a time only: 2026-10-05 ends in no offset. */
const BARE =
  /(:\d{2}(?:\.\d{1,9})?|[ap]\.?m\.?)\s*([+\-\u2212])(\d{2})(?::?(\d{2}))?$/i;
const NAMED =
  /\s+[([]?([A-Z][A-Za-z_]+(?:\/[A-Za-z][A-Za-z0-9_+-]*){1,2})[)\]]?$/;
const LAST_LETTERS = /[\s\d]\(?([A-Z]{1,5})\)?$/;
/** As Java writes it: the year behind the zone. */
const YEAR_LAST =
  /^(.*\S)\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Z]{2,5})\s+)?(\d{4})$/;

/** A date without the zone behind it, and the zone; null where none stands there. */
export function splitZone(
  text: string,
): { date: string; zone: WrittenZone | null } | null {
  // No date is written at such length.
  if (text.length > 120) return null;
  const [, day, time, letters, year] = YEAR_LAST.exec(text) ?? [];
  if (day !== undefined) {
    const zone = letters === undefined ? null : zoneOfLetters(letters);
    const isKnown = zone !== null || letters === undefined;
    return isKnown ? { date: `${day} ${year} ${time}`, zone } : null;
  }
  const named = NAMED.exec(text);
  if (named?.[1] !== undefined && isKnownZone(named[1]))
    return {
      date: text.slice(0, named.index),
      zone: { kind: 'named', name: named[1] },
    };
  return splitOffset(text) ?? splitLetters(text);
}

function splitOffset(text: string): ReturnType<typeof splitZone> {
  const prefixed = PREFIXED.exec(text);
  const found = prefixed ?? BARE.exec(text);
  if (!found) return null;
  const [kept = '', sign, hours, rest] = prefixed
    ? ['', ...prefixed.slice(1)]
    : found.slice(1);
  const minutes = minutesIn(sign, hours, rest);
  const date = text.slice(0, found.index + kept.length);
  return minutes === null ? null : { date, zone: { kind: 'offset', minutes } };
}

function splitLetters(text: string): ReturnType<typeof splitZone> {
  const [, letters] = LAST_LETTERS.exec(text) ?? [];
  const zone = letters === undefined ? null : zoneOfLetters(letters);
  if (!zone) return null;
  const end = text.lastIndexOf(letters ?? '');
  return { date: text.slice(0, end).replace(/\(?$/, '').trimEnd(), zone };
}

function zoneOfLetters(letters: string): WrittenZone | null {
  const minutes = LETTERS[letters];
  const [only, ...others] = minutes ?? [];
  if (minutes === undefined || only === undefined) return null;
  return others.length === 0
    ? { kind: 'offset', minutes: only }
    : { kind: 'letters', letters, minutes };
}

function minutesIn(
  sign: string | undefined,
  hours: string | undefined,
  rest: string | undefined,
): number | null {
  const [h, m] = [Number(hours), Number(rest ?? '0')];
  if (h > 14 || m > 59) return null;
  return sign === '+' ? h * 60 + m : -(h * 60 + m);
}

const known = new Map<string, boolean>();

function isKnownZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const is = isZone(name);
  if (known.size < 1000) known.set(name, is);
  return is;
}
