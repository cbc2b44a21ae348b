import type { RecordUpdate } from '../port.ts';
import { answered, standingOfObjective } from './interaction.ts';
import type { Kept } from './keepsake.ts';
import type { Outbox } from './outbox.ts';
import { resultOf, verbsDue } from './standing.ts';
import { duration, type Statements } from './statement.ts';

const ANSWER = 'answer ';

/** Puts what a launch has to say into its outbox: verbs of cmi5 under their own name, all else under two words. */
export interface Sayings {
  initialized(id: string): void;
  terminated(id: string, seconds: number): void;
  /** Answers, calls and objectives. */
  records(update: RecordUpdate): void;
  /** Judgements that are due; see verbsDue. */
  judgements(
    kept: Kept,
    ofSession: readonly string[],
    seconds: number,
    ending: boolean,
  ): void;
}

/** How many of the keys are answers or calls. */
export function answersAmong(keys: readonly string[]): number {
  return keys.filter((key) => key.startsWith(ANSWER)).length;
}

/** The verbs of cmi5 among the keys. */
export function verbsAmong(keys: readonly string[]): string[] {
  return keys.filter((key) => !key.includes(' '));
}

export function sayings(
  box: Outbox,
  make: Statements,
  clock: () => Date,
  masteryScore: number | null,
): Sayings {
  return {
    initialized(id) {
      const say = (given: string) =>
        make.defined('initialized', given, clock());
      box.put('initialized', '', say, { id });
    },
    terminated(id, seconds) {
      const result = { duration: duration(seconds) };
      const say = (given: string) =>
        make.defined('terminated', given, clock(), result);
      box.put('terminated', '', say, { id });
    },
    records({ interactions = [], objectives = [] }) {
      for (const each of interactions)
        box.put(ANSWER + each.id, each, (id) => answered(make, id, each));
      for (const each of objectives)
        box.put(`objective ${each.id}`, each, (id) =>
          standingOfObjective(make, id, clock(), each),
        );
    },
    judgements({ standing, sent, ids }, ofSession, seconds, ending) {
      const { score } = standing;
      for (const verb of verbsDue(standing, sent, ofSession, ending)) {
        const bound = verb === 'completed' ? null : masteryScore;
        const result = resultOf(verb, score, bound, seconds);
        box.put(
          verb,
          score,
          (id) => make.defined(verb, id, clock(), result, bound),
          {
            id: ids[verb],
            // A pass of an earlier launch, told just before its tab died.
            ...(verb === 'failed' && { unless: ids.passed }),
          },
        );
      }
    },
  };
}
