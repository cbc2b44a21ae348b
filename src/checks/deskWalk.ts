import type { CallCase } from '../schema/case.ts';
import type { DeskRule } from '../schema/course.ts';
import { judgeDesk } from '../domain/simulation/deskRule.ts';
import type { CallResult } from '../domain/simulation/callResult.ts';
import { drawNextCall, queuedCase } from '../domain/simulation/drawCall.ts';
import type { DrawnCall } from '../domain/simulation/drawCall.ts';

/** How many drawn calls a walk is judged over: a first round and many replays. */
export const WALK_LENGTH = 100;

/** The calls that a learner with this seed gets, one after the other. */
export function drawnCalls(
  calls: readonly CallCase[],
  rule: DeskRule,
  seed: number,
  count = WALK_LENGTH,
): CallCase[] {
  const cases = rule.cases.map((id) =>
    queuedCase(
      id,
      calls.filter((call) => call.id === id),
    ),
  );
  // The worked example counts as seen, as it does for a learner.
  const [example] = rule.cases;
  const seen = example ? [{ case: example, variant: 'A' }] : [];
  const drawn: DrawnCall[] = [];
  while (drawn.length < count) {
    const next = drawNextCall(cases, [...seen, ...drawn], rule, seed);
    if (!next) break;
    drawn.push(next);
  }
  return drawn.flatMap(
    (it) =>
      calls.find(
        (call) => call.id === it.case && call.variant === it.variant,
      ) ?? [],
  );
}

/** After how many calls the desk is passed for the first time; null where it never is. */
export function passedAfter(
  results: readonly CallResult[],
  rule: DeskRule,
): number | null {
  const at = results.findIndex(
    (_, index) => judgeDesk(results.slice(0, index + 1), rule).passed,
  );
  return at < 0 ? null : at + 1;
}
