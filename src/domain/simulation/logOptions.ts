import type { Policy } from '../../schema/policy.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallState, Move } from './callState.ts';
import { checkCodes } from './checks.ts';
import type { CheckCode } from './checkNames.ts';
import { allDeeds, checksMade, deedsOf, showings, usualDeeds } from './log.ts';
import type { Approver, Deed, Showing } from './log.ts';
import { hasMove } from './movesUnder.ts';

/** What a learner fills a log entry from. */
export interface LogOptions {
  checks: CheckCode[];
  showings: readonly Showing[];
  approvers: Approver[];
  deeds: Deed[];
}

/** Checks that an entry offers beside those that were made. */
const MOST_CHECKS = 5;

/** Behind an alert nobody asks who could name somebody. */
function approversOf(call: CallCase): Approver[] {
  const all: Approver[] = ['directory', 'offered', 'team_lead', 'none'];
  const names = call.channel !== 'alert' || revealOf(call, 'AM') !== null;
  return all.filter((it) => it !== 'offered' || names);
}

/**
 * What the learner chooses from. True choices stand among tempting false ones,
 * always in the same order, so that no place gives the answer away. A check
 * that this desk has not tempts nobody.
 */
export function logOptions(
  moves: readonly Move[],
  state: CallState,
  call: CallCase,
  policy: Policy,
): LogOptions {
  const made = checksMade(moves, call);
  const tempting = checkCodes.filter(
    (code) =>
      !made.includes(code) && hasMove(code, policy) && revealOf(call, code),
  );
  const more = tempting.slice(0, Math.max(2, MOST_CHECKS - made.length));
  const deeds = new Set<Deed>([
    ...deedsOf(state, call),
    ...(['declined', 'cleaned', 'reported', 'warned'] as const),
    ...usualDeeds[call.request],
  ]);
  return {
    checks: checkCodes.filter(
      (code) => made.includes(code) || more.includes(code),
    ),
    showings,
    approvers: approversOf(call),
    deeds: allDeeds.filter((deed) => deeds.has(deed)),
  };
}
