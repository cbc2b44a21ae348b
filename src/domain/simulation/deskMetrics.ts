import type { Tactic } from '../../schema/caseParts.ts';
import type { CallResult } from './callResult.ts';
import type { Certainty } from './callState.ts';
import { endedUnsafe } from './outcome.ts';

/** So many of so many; the one who shows it divides, or says that there were none. */
export interface Rate {
  count: number;
  of: number;
}

/** What the desk's result shows. */
export interface DeskMetrics {
  /** Resets, enrolments, codes, numbers or exclusions that were not safe, of all calls. */
  unsafeResets: Rate;
  /** Callers who could have been served and left with nothing, of those who could. */
  wrongfulRefusals: Rate;
  /** Impostors who got something, of all impostors. */
  falseAcceptances: Rate;
  verifiedBeforeReset: Rate;
  reportedAttacks: Rate;
  trueLogs: Rate;
  /** Per tactic: impostors who used it and got something, of those who used it. */
  susceptibility: { tactic: Tactic; rate: Rate }[];
  /** Per level: good endings, of all calls with that certainty. */
  certainty: Record<Certainty, Rate>;
  /** Minutes on the call clock per call; null without such a call. */
  minutes: { genuine: number | null; hostile: number | null };
}

function rate<T>(
  all: readonly T[],
  within: (it: T) => boolean,
  counts: (it: T) => boolean,
): Rate {
  const of = all.filter(within);
  return { count: of.filter(counts).length, of: of.length };
}

/** The measures over these calls. */
export function metricsOf(results: readonly CallResult[]): DeskMetrics {
  const of = (
    within: (it: CallResult) => boolean,
    counts: (it: CallResult) => boolean,
  ) => rate(results, within, counts);
  const every = () => true;
  const good = (it: CallResult) => it.good;
  return {
    unsafeResets: of(every, (it) => endedUnsafe(it.outcome)),
    wrongfulRefusals: of(
      (it) => !it.hostile,
      (it) => it.refusedWrongly,
    ),
    falseAcceptances: of(
      (it) => it.hostile,
      (it) => it.acceptedFalsely,
    ),
    verifiedBeforeReset: of(
      (it) => it.reset,
      (it) => it.verifiedFirst,
    ),
    reportedAttacks: of(
      (it) => it.attack,
      (it) => it.reported,
    ),
    trueLogs: of(every, (it) => it.logTrue),
    susceptibility: susceptibilityOf(results),
    certainty: {
      1: of((it) => it.certainty === 1, good),
      2: of((it) => it.certainty === 2, good),
      3: of((it) => it.certainty === 3, good),
    },
    minutes: {
      genuine: meanMinutes(results.filter((it) => !it.hostile)),
      hostile: meanMinutes(results.filter((it) => it.hostile)),
    },
  };
}

function susceptibilityOf(
  results: readonly CallResult[],
): DeskMetrics['susceptibility'] {
  const hostile = results.filter((it) => it.hostile);
  const used = [...new Set(hostile.flatMap((it) => it.tactics))];
  return used.map((tactic) => ({
    tactic,
    rate: rate(
      hostile,
      (it) => it.tactics.includes(tactic),
      (it) => it.acceptedFalsely,
    ),
  }));
}

function meanMinutes(results: readonly CallResult[]): number | null {
  if (results.length === 0) return null;
  const total = results.reduce((sum, it) => sum + it.minutes, 0);
  return Math.round((total / results.length) * 10) / 10;
}
