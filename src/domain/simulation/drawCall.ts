import type { DeskRule } from '../../schema/course.ts';
import { hashText } from '../hash.ts';
import { seededRandom, shuffle } from '../seed.ts';

/** A case as the queue knows it: `cases` are in the order of course.yaml. */
export interface QueuedCase {
  id: string;
  variants: { id: string; hostile: boolean }[];
}

/** One call: which case in which variant. */
export interface DrawnCall {
  case: string;
  variant: string;
}

/**
 * The next call; null where there are no cases. First each case once as
 * written, the worked example before all others; then, by the seed, variants
 * played least often, never the case just played. Once shuffled, the mix is
 * kept: any window of the rule holds enough hostile calls to be judged, and as
 * many genuine ones.
 */
export function drawNextCall(
  cases: readonly QueuedCase[],
  played: readonly DrawnCall[],
  rule: Pick<DeskRule, 'window' | 'hostile'>,
  seed: number,
): DrawnCall | null {
  const fresh = cases.find((it) => !played.some((call) => call.case === it.id));
  const [base] = fresh?.variants ?? [];
  if (fresh && base) return { case: fresh.id, variant: base.id };

  const random = seededRandom(hashText(`${seed} call ${played.length}`));
  const calls = cases.flatMap((it) =>
    it.variants.map((variant) => ({
      case: it.id,
      variant: variant.id,
      hostile: variant.hostile,
    })),
  );
  const wanted = wantedSide(calls, played, rule);
  const others = calls.filter((call) => call.case !== played.at(-1)?.case);
  const fitting = others.filter((call) => call.hostile === wanted);
  const pool = [fitting, others, calls].find((it) => it.length > 0) ?? [];
  const times = (call: DrawnCall) =>
    played.filter((it) => isSameCall(it, call)).length;
  const least = Math.min(...pool.map(times));
  const [next] = shuffle(
    pool.filter((call) => times(call) === least),
    random,
  );
  return next ? { case: next.case, variant: next.variant } : null;
}

function isSameCall(a: DrawnCall, b: DrawnCall): boolean {
  return a.case === b.case && a.variant === b.variant;
}

/** True or false where only a hostile or a genuine call keeps the mix, null where either does. */
function wantedSide(
  calls: readonly (DrawnCall & { hostile: boolean })[],
  played: readonly DrawnCall[],
  rule: Pick<DeskRule, 'window' | 'hostile'>,
): boolean | null {
  const before = played.slice(1 - rule.window);
  const hostile = before.filter(
    (call) => calls.find((it) => isSameCall(it, call))?.hostile,
  ).length;
  if (hostile < rule.hostile) return true;
  return before.length - hostile < rule.hostile ? false : null;
}
