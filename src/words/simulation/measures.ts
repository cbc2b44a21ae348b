import type { Certainty } from '../../domain/simulation/callState.ts';
import type { Rate } from '../../domain/simulation/deskMetrics.ts';
import type { Practice } from '../../domain/simulation/practiseNext.ts';
import type { Tactic } from '../../schema/caseParts.ts';
import { certainties } from '../console.ts';
import { inFigures } from '../phrasing.ts';
import { tacticAnswers, tacticNames } from '../tactics.ts';

export const measuresName: string = 'Measures of the desk';
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

export const minutesName: string =
  'Simulated minutes a call, genuine and hostile';

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

/** What to practise next. */
export function practiceWords(practice: Practice): string {
  switch (practice.kind) {
    case 'tactic':
      return `${tacticNames[practice.tactic]} worked on you. ${tacticAnswers[practice.tactic]}`;
    case 'verify':
      return 'Before you change anything, finish one check that the policy accepts.';
    case 'serve':
      return 'Something genuine was left undone. Go through every check that could still prove who it is before you say no.';
    case 'report':
      return 'Tell Security about every attack, even one that failed.';
    case 'log':
      return 'Close each call with an entry that says what happened.';
    case 'certainty':
      return 'You were certain and not right more than once. Ask yourself what proves it.';
  }
}
