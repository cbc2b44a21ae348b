import type { EvidenceSource } from '../../vocabulary/record.ts';
import { bySource } from './orders.ts';

/** As many places to look a record up again as anybody would. */
const MOST_SOURCES = 8;

/** The first sources of a record in the order of file and row, and whether there are more. */
export interface Sources {
  list: EvidenceSource[];
  more: boolean;
}

/** Takes a source in its place; one that is there already changes nothing. */
export function addSource(sources: Sources, source: EvidenceSource): void {
  const { list } = sources;
  let place = list.length;
  while (place > 0) {
    const before = list[place - 1];
    const order = before ? bySource(before, source) : -1;
    if (order === 0) return;
    if (order < 0) break;
    place -= 1;
  }
  sources.more ||= list.length >= MOST_SOURCES;
  // A list of its own length: one that grows in place keeps room for twice as many.
  if (place < MOST_SOURCES)
    sources.list = list.toSpliced(place, 0, source).slice(0, MOST_SOURCES);
}

/** Takes what another has. */
export function addSources(into: Sources, { list, more }: Sources): void {
  for (const source of list) addSource(into, source);
  into.more ||= more;
}
