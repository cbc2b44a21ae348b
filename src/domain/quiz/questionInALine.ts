import type { PublicItem } from './item.ts';

/** A question where what it shows cannot be shown: its stem, and behind it the titles of what there was to see. */
export function questionInALine({
  stem,
  shows = [],
}: Pick<PublicItem, 'stem' | 'shows'>): string {
  const titles = shows.map(({ title }) => title).join('; ');
  return titles === '' ? stem : `${stem} [${titles}]`;
}
