import type * as english from '../phrasing.ts';

const figures = new Intl.NumberFormat('de', { maximumFractionDigits: 10 });

const links = { and: 'und', or: 'oder' };

export const inFigures: typeof english.inFigures = (number) =>
  figures.format(number);

/** The space before the sign does not break. */
export const percent: typeof english.percent = (number) =>
  `${inFigures(number)}\u00A0%`;

/** @param many the noun of several in its case; left out where it is like the noun of one, as in `Fehler`. */
export const counted: typeof english.counted = (number, noun, many = noun) =>
  `${inFigures(number)} ${number === 1 ? noun : many}`;

export const listed: typeof english.listed = (words, link) => {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).join(', ');
  return others === '' ? last : `${others} ${links[link]} ${last}`;
};

export const capital: typeof english.capital = (text) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
