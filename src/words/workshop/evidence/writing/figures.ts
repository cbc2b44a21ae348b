/** A part of a whole; `percent` is null where the group is too small for one. */
interface Part {
  count: number;
  of: number;
  percent: number | null;
}

// Not by Intl: names of months and separators differ between its versions, and the
// same report has the same bytes everywhere.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar day as people write it: `24 November 2026` from `2026-11-24`; other text stays as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** The same with three letters for the month, for tables: `24 Nov 2026`. */
export function shortDay(day: string): string {
  return dayInWords(day).replace(/^(\d+ [A-Z][a-z]{2})[a-z]* /, '$1 ');
}

/** With commas between thousands, and at most one decimal: `1,234.5`. */
export function numberInWords(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `78.6%`. */
export function percentInWords(value: number): string {
  return `${numberInWords(value)}%`;
}

/** `1 person`, `2 people`. */
export function counted(count: number, one: string, many: string): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** `11 of 14`. */
export function countOf(count: number, of: number): string {
  return `${numberInWords(count)} of ${numberInWords(of)}`;
}

/** Said of a share of nobody. */
export const nobody: string = 'nobody';

/** `78.6%`; a small group has its count instead, and of nothing is said what there is none of. */
export function shareInShort(share: Part, none = nobody): string {
  if (share.of === 0) return none;
  return share.percent === null
    ? countOf(share.count, share.of)
    : percentInWords(share.percent);
}

/** `11 of 14 (78.6%)`, or `3 of 4` where the group is too small for a percentage. */
export function shareInWords(share: Part, none = nobody): string {
  if (share.of === 0) return none;
  const { count, of, percent } = share;
  return percent === null
    ? countOf(count, of)
    : `${countOf(count, of)} (${percentInWords(percent)})`;
}

/** `52 of 61 (85.2%); not known of 4 more`: the doubt stands with the figure. */
export function knownShareInWords(
  { notKnown, ...share }: Part & { notKnown: number },
  none = nobody,
): string {
  if (notKnown === 0) return shareInWords(share, none);
  return share.of === 0
    ? `not known, of ${numberInWords(notKnown)}`
    : `${shareInWords(share)}; not known of ${numberInWords(notKnown)} more`;
}

/** Said of a value that no source gives. */
export const notKnown: string = 'not known';
