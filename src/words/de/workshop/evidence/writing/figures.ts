import type * as english from '../../../../workshop/evidence/writing/figures.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** `24. November 2026`. */
export const dayInWords: typeof english.dayInWords = (day) => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)}. ${name} ${year}`;
};

/** `24.11.2026`. */
export const shortDay: typeof english.shortDay = (day) =>
  day.replace(DAY, '$3.$2.$1');

/** `1.234,5`. */
export const numberInWords: typeof english.numberInWords = (value) => {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

/** The space before the sign does not break. */
export const percentInWords: typeof english.percentInWords = (value) =>
  `${numberInWords(value)}\u00A0%`;

export const counted: typeof english.counted = (count, one, many) =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

export const countOf: typeof english.countOf = (count, of) =>
  `${numberInWords(count)} von ${numberInWords(of)}`;

export const nobody: typeof english.nobody = 'niemand';

export const shareInShort: typeof english.shareInShort = (
  { count, of, percent },
  none = nobody,
) => {
  if (of === 0) return none;
  return percent === null ? countOf(count, of) : percentInWords(percent);
};

export const shareInWords: typeof english.shareInWords = (
  { count, of, percent },
  none = nobody,
) => {
  if (of === 0) return none;
  return percent === null
    ? countOf(count, of)
    : `${countOf(count, of)} (${percentInWords(percent)})`;
};

export const knownShareInWords: typeof english.knownShareInWords = (
  { notKnown: more, ...share },
  none = nobody,
) => {
  if (more === 0) return shareInWords(share, none);
  return share.of === 0
    ? `nicht bekannt, bei ${numberInWords(more)}`
    : `${shareInWords(share)}; bei ${numberInWords(more)} weiteren nicht bekannt`;
};

export const notKnown: typeof english.notKnown = 'nicht bekannt';
