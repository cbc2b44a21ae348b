import type { Rate } from '../domain/simulation/deskMetrics.ts';
import type { DeskRecord } from '../domain/simulation/deskRecord.ts';
import { counted, inFigures } from './phrasing.ts';

/** So many of so many, where there were any. */
function of({ count, of: all }: Rate): string {
  return all === 0 ? 'none called' : `${inFigures(count)} of ${inFigures(all)}`;
}

/** What the desk came to, as terms and what is said of them. Empty for a desk at which no call was taken. */
export function deskTallyWords({
  taken,
  known,
  stopped,
  served,
}: DeskRecord): [term: string, words: string][] {
  if (taken === 0) return [];
  return [
    ['Calls taken', inFigures(taken)],
    ...(known === 0
      ? []
      : ([
          ['Impostors stopped', of(stopped)],
          ['Genuine cases served', of(served)],
        ] satisfies [string, string][])),
  ];
}

/** Of which calls that is known; '' where it is known of all of them. */
export function deskTallyScope({ taken, known }: DeskRecord): string {
  if (known === taken) return '';
  if (known === 0) return 'How the calls ended is no longer kept here.';
  return `Who was stopped and who was served is known of the last ${counted(known, 'call')} only.`;
}
