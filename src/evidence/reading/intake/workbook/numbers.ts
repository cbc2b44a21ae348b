import type { ShownAs } from './numberFormats.ts';

/** A number as it is shown. @param since1904 whether days count from 1904 instead of 1900. */
export function shownNumber(
  value: string,
  shown: ShownAs | null,
  since1904: boolean,
): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  switch (shown) {
    case 'date':
      return dateText(number, since1904);
    case 'elapsed':
      return elapsedText(number * 86_400);
    case 'percent':
      return `${plainNumber(number * 100)}%`;
    case null:
      return plainNumber(number);
  }
}

/** 0.1 + 0.2 as people mean it, and no exponent: spreadsheets keep 15 digits. */
function plainNumber(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e')
    ? number.toFixed(Math.abs(number) < 1 ? 15 : 0)
    : text;
}

/** `36:05:00`; nothing else for what is no time that has passed. */
export function elapsedText(seconds: number): string {
  if (seconds < 0 || seconds > 1e9) return plainNumber(seconds / 86_400);
  const whole = Math.round(seconds);
  const parts = [whole / 3600, (whole / 60) % 60, whole % 60];
  return parts
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** `2026-07-10T10:00:00.000` as every other date. */
export function dayAndTime(iso: string): string {
  return iso.replace('T', ' ').replace(/\.\d+(?=Z?$)/, '');
}

function dateText(serial: number, since1904: boolean): string {
  // Excel counts a 29 February 1900 that never was.
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((days - 25_569) * 86_400);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString().slice(0, 19).replace('T', ' ');
  // A number below one is a time of day without a date.
  if (serial < 1 && !since1904) return text.slice(11);
  // A whole number is a day: a midnight would be made up.
  return Number.isInteger(serial) ? text.slice(0, 10) : text;
}
