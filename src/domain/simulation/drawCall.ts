import type { DeskRule } from '../../schema/course.ts';
import { hashText } from '../hash.ts';
import type { CallCase } from './callCase.ts';
import { seededRandom, shuffle } from '../seed.ts';

/** A case as the queue knows it: `cases` are in the order of course.yaml. */
export interface QueuedCase {
  id: string;
  variants: {
    id: string;
    hostile: boolean;
    /** By which channel it comes and what is asked for. */
    kind: string;
  }[];
}

/** What the queue knows of a case of which these are the variants. */
export function queuedCase(
  id: string,
  variants: readonly CallCase[],
): QueuedCase {
  return {
    id,
    variants: variants.map((call) => ({
      id: call.variant,
      hostile: call.truth === 'impostor',
      kind: `${call.channel} ${call.request}`,
    })),
  };
}

/** One call: which case in which variant. */
export interface DrawnCall {
  case: string;
  variant: string;
}

/**
 * The next call; null where there are no cases. Every case comes once before
 * any comes again, in an order and in variants that the seed decides; then
 * those played least often, never the case just played. After the one that was
 * shown worked comes one of its kind, where there is any. The mix is kept: any
 * window of the rule holds as many hostile calls as the rule wants, and no
 * fewer genuine ones than hostile ones.
 */
export function drawNextCall(
  cases: readonly QueuedCase[],
  played: readonly DrawnCall[],
  rule: Pick<DeskRule, 'window' | 'hostile'>,
  seed: number,
): DrawnCall | null {
  const random = seededRandom(hashText(`${seed} call ${played.length}`));
  const calls = cases.flatMap((it) =>
    it.variants.map(({ id, hostile, kind }) => ({
      case: it.id,
      variant: id,
      hostile,
      kind,
    })),
  );
  const wanted = wantedSide(calls, played, rule);
  const others = calls.filter((call) => call.case !== played.at(-1)?.case);
  const fitting = others.filter(
    (call) => wanted === null || call.hostile === wanted,
  );
  const akin =
    played.length === 1 ? likeTheExample(fitting, calls, played) : [];
  const pool = [akin, fitting, others, calls].find((it) => it.length > 0) ?? [];
  const timesOfCase = (call: DrawnCall) =>
    played.filter((it) => it.case === call.case).length;
  const times = (call: DrawnCall) =>
    played.filter((it) => isSameCall(it, call)).length;
  const [next] = shuffle(leastOf(leastOf(pool, timesOfCase), times), random);
  return next ? { case: next.case, variant: next.variant } : null;
}

/** Those that come by the channel of the one played, with the same request. */
function likeTheExample<T extends { kind: string }>(
  some: readonly T[],
  calls: readonly (T & DrawnCall)[],
  [example]: readonly DrawnCall[],
): T[] {
  const shown = calls.find((call) => example && isSameCall(call, example));
  return some.filter(({ kind }) => kind === shown?.kind);
}

/** Those of which the count is smallest. */
function leastOf<T>(all: readonly T[], count: (one: T) => number): T[] {
  const least = Math.min(...all.map(count));
  return all.filter((one) => count(one) === least);
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
  const isHostile = (call: DrawnCall) =>
    calls.find((it) => isSameCall(it, call))?.hostile ?? false;
  const before = played.slice(1 - rule.window);
  const hostile = before.filter(isHostile).length;
  const most = Math.max(rule.hostile, Math.floor(rule.window / 2));
  if (hostile >= most) return false;
  // So many calls are still to come in this window, and so many of them must be hostile.
  const room = rule.window - before.length;
  if (rule.hostile - hostile >= room) return true;
  // No long runs: who answers each call as the one before wanted it never gets far.
  const run = played.slice(-LONGEST_RUN).map(isHostile);
  if (run.length < LONGEST_RUN || run.includes(!run[0])) return null;
  return !run[0];
}

/** So many calls of one side may come in a row, where the mix leaves it open. */
const LONGEST_RUN = 3;
