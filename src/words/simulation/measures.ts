import type { Certainty } from '../../domain/simulation/callState.ts';
import type { Rate } from '../../domain/simulation/deskMetrics.ts';
import type { Tactic } from '../../schema/caseParts.ts';
import { certainties } from '../console.ts';
import { inFigures } from '../phrasing.ts';
import { tacticNames } from '../tactics.ts';

export const measuresName: string = 'Measures of the desk';
export const howPassed: string = 'How the desk is passed';
export const practiseNext: string = 'Practise next';
export const allMeasures: string = 'All measures';

export const unsafeAccess: string = 'Unsafe access given';
export const turnedAway: string = 'Genuine cases left undone';
export const verifiedFirst: string = 'Verified before a reset';
export const attacksReported: string = 'Attacks reported';
export const impostorsGotIn: string = 'Impostors who got something';
export const trueEntries: string = 'True log entries';

/** So many of so many. */
export function shareWords({ count, of: all }: Rate): string {
  return all === 0 ? 'none yet' : `${inFigures(count)} of ${inFigures(all)}`;
}

/** How often somebody who was so sure was right. */
export function rightWhen(certainty: Certainty): string {
  return `Right when “${certainties[certainty].toLowerCase()}”`;
}

/** How often a tactic worked. */
export function workedOnYou(tactic: Tactic): string {
  return `${tacticNames[tactic]}: calls in which it worked on you`;
}

export const minutesName: string = 'Minutes a call, genuine and hostile';

/** Those minutes; null where there was no such call. */
export function minutesWords(
  genuine: number | null,
  hostile: number | null,
): string {
  return `${minutesShown(genuine)} and ${minutesShown(hostile)}`;
}

/** Minutes a call; a dash where there was none. */
export function minutesShown(minutes: number | null): string {
  return minutes === null ? '–' : inFigures(minutes);
}
