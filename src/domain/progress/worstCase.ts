import type { CheckRule } from '../course/courseData.ts';
import type { DrawnItem } from '../quiz/check.ts';
import { CALLS_WITH_MOVES, MOST_CALLS, newDesk } from '../simulation/desk.ts';
import type { DeskState, PlayedCall } from '../simulation/desk.ts';
import { MOST_MOVES } from '../simulation/readTrace.ts';
import { writeSaved } from './suspendData.ts';
import type { Saved, SavedIndex } from './suspendData.ts';

/** Characters of suspend data that SCORM 1.2 keeps (CMIString4096); every other standard keeps more. */
export const MOST_SAVED = 4096;

/** A desk that takes as much room in saved data as any can. */
export function fullestDesk(id: string): DeskState {
  const moves = Array.from({ length: MOST_MOVES }, () => ({
    code: 'SEC' as const,
  }));
  const call: PlayedCall = {
    case: id,
    variant: 'C',
    revision: 15,
    attack: true,
    hostile: true,
    outcome: 'unfinished',
    good: true,
    critical: ['false_log'],
    refusedWrongly: true,
    reset: true,
    verifiedFirst: true,
    acceptedFalsely: true,
    reported: true,
    logTrue: true,
    certainty: 3,
    minutes: 400,
    moves,
  };
  const calls = Array.from({ length: MOST_CALLS }, (_, place) =>
    place < MOST_CALLS - CALLS_WITH_MOVES ? { ...call, moves: null } : call,
  );
  return {
    calls,
    count: 4095,
    passed: true,
    open: { case: id, variant: 'C', revision: 15, moves },
  };
}

/** An answered item that takes as much room as any can. */
function fullestAnswer(item: string): DrawnItem {
  const answer = {
    response: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
    result: 'correct' as const,
    certainty: 3 as const,
    latencySeconds: 4095,
  };
  return { item, revision: 31, answer };
}

/**
 * The longest state that a learner can come to: every step read and advised,
 * every attempt at the check answered in full, and, in a course with cases, the
 * fullest practice desk.
 */
export function worstCase(
  rule: Pick<CheckRule, 'attempts'> & { draw: number },
  { steps, items, cases, objectives }: SavedIndex,
): Saved {
  const drawn = items.slice(0, rule.draw).map(fullestAnswer);
  const [aCase] = cases;
  const most = 64 ** 3 - 1;
  return {
    turn: most,
    progress: {
      step: steps[0] ?? '',
      read: new Set(steps),
      seconds: { lesson: most, check: most, desk: most },
      acknowledged: true,
      advised: new Set(steps),
      known: new Set(objectives),
      way: 'lead',
    },
    check: {
      seed: 64 ** 4 - 1,
      attempts: Array.from({ length: rule.attempts }, () => ({
        drawn,
        score: 100,
      })),
    },
    desk: aCase === undefined ? newDesk : fullestDesk(aCase),
  };
}

/** How many characters of suspend data a course can come to. */
export function mostSavedCharacters(
  rule: Pick<CheckRule, 'attempts'> & { draw: number },
  index: SavedIndex,
): number {
  return writeSaved(worstCase(rule, index), index).length;
}
