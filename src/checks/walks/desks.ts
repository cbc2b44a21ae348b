import type { CallCase } from '../../domain/simulation/callCase.ts';
import { resultOf } from '../../domain/simulation/callResult.ts';
import type { CallResult } from '../../domain/simulation/callResult.ts';
import { judgeDesk } from '../../domain/simulation/deskRule.ts';
import { soundMoves } from '../../domain/simulation/play.ts';
import type { DeskRule } from '../../schema/course.ts';
import type { Policy } from '../../schema/policy.ts';
import { drawnCalls } from '../deskWalk.ts';
import { strategiesOf } from './strategies.ts';
import type { Strategy } from './strategies.ts';

/** How many seeded desks a strategy is played on; each takes as many first calls as the rule judges. */
export const DESKS = 1000;

/** What a strategy comes to. */
export interface WalkFigures {
  strategy: Strategy;
  /** Good endings over every variant once. */
  good: number;
  /** Desks that it passed at some time, of `DESKS`. */
  passed: number;
  /** Variants that it handled well, as `C05 B`. */
  wonBy: string[];
  /** Whether the share of passed desks keeps its limit. */
  keeps: boolean;
}

/** The seeded desks of a course: the same for every strategy. */
function seededDesks(calls: readonly CallCase[], rule: DeskRule): CallCase[][] {
  return Array.from({ length: DESKS }, (_, seed) =>
    drawnCalls(calls, rule, seed + 1, rule.window),
  );
}

/** With fewer different desks than this, one of them is more than the share that a single source may pass. */
const DESKS_THAT_TELL = 100;

/** How many of the seeded desks differ in the calls they hold, and whether that is enough to say that no source decides. */
export function differentDesks(
  calls: readonly CallCase[],
  rule: DeskRule,
): { count: number; tell: boolean } {
  const held = seededDesks(calls, rule).map((desk) =>
    desk
      .map(({ id, variant }) => `${id} ${variant}`)
      .sort()
      .join(),
  );
  const count = new Set(held).size;
  return { count, tell: count >= DESKS_THAT_TELL };
}

/** Plays every strategy on every desk. Logs are true and whole: a walk is judged on what it does. */
export function walkDesks(
  calls: readonly CallCase[],
  rule: DeskRule,
  policy: Policy,
): WalkFigures[] {
  const desks = seededDesks(calls, rule);
  return strategiesOf(calls, policy).map((strategy) => {
    const resultFor = rememberedResults(strategy, policy);
    const passed = desks.filter((desk) => passes(desk, resultFor, rule)).length;
    const won = calls.filter((call) => resultFor(call, null).good);
    const share = passed / desks.length;
    return {
      strategy,
      good: won.length,
      passed,
      wonBy: won.map((call) => `${call.id} ${call.variant}`),
      keeps:
        strategy.kind === 'sound'
          ? share >= strategy.limit
          : share <= strategy.limit,
    };
  });
}

type ResultFor = (call: CallCase, before: CallCase | null) => CallResult;

/** Most strategies answer a call the same way whatever came before: their moves are judged once. */
function rememberedResults(strategy: Strategy, policy: Policy): ResultFor {
  const known = new Map<CallCase, Map<CallCase | null, CallResult>>();
  return (call, before) => {
    const from = strategy.looksBack ? before : null;
    const ofCall = known.get(call) ?? new Map<CallCase | null, CallResult>();
    known.set(call, ofCall);
    const result =
      ofCall.get(from) ??
      resultOf(soundMoves(strategy.moves(call, from)), call, policy);
    ofCall.set(from, result);
    return result;
  };
}

function passes(
  desk: readonly CallCase[],
  resultFor: ResultFor,
  rule: DeskRule,
): boolean {
  const results = desk.map((call, at) => resultFor(call, desk[at - 1] ?? null));
  return judgeDesk(results, rule).passed;
}
