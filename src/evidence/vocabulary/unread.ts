import { unread } from '../../words/workshop/evidence/vocabulary/fileGaps.ts';
import type { Ask } from './asks.ts';

/** How much of a file cannot be read, and what of it, in sentences. */
export function unreadInWords({
  rows,
  records,
  unreadable,
  samples,
}: Extract<Ask, { ask: 'unread' }>): string {
  const lost =
    records > 0
      ? unread.some(unreadable, rows)
      : unreadable > 0
        ? unread.someAndNoRecord(unreadable, rows)
        : unread.noRecord(rows);
  return [lost, ...samples].join(' ');
}
