import type { Ask } from './asks.ts';

/** How much of a file cannot be read, and what of it, in sentences. */
export function unreadInWords({
  rows,
  records,
  unreadable,
  samples,
}: Extract<Ask, { ask: 'unread' }>): string {
  const lost =
    unreadable > 0
      ? `${unreadable} of its ${rows} rows cannot be read`
      : `Its ${rows} rows`;
  const gave =
    records > 0
      ? ''
      : `${unreadable > 0 ? ', and it gives' : ' give'} no record at all`;
  return [`${lost}${gave}.`, ...samples].join(' ');
}
