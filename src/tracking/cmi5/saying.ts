import type { RecordUpdate } from '../port.ts';
import { answered, standingOfObjective } from './interaction.ts';
import type { JsonObject } from './json.ts';
import type { Kept } from './keepsake.ts';
import type { Outbox } from './outbox.ts';
import { resultOf, verbsDue } from './registrationStanding.ts';
import type { Statements } from './statement.ts';

/** Puts what a launch has to say into its outbox: verbs of cmi5 under their own name, all else under `answer` or `objective` and its id. */
export interface Sayings {
  /** The first and the last word of a session; the last one has a result. */
  bound(
    verb: 'initialized' | 'terminated',
    id: string,
    result?: JsonObject,
  ): void;
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

export function sayings(
  box: Outbox,
  make: Statements,
  clock: () => Date,
  masteryScore: number | null,
): Sayings {
  return {
    bound(verb, id, result) {
      box.put(verb, '', () => make.defined(verb, id, clock(), result), { id });
    },
    records({ interactions = [], objectives = [] }) {
      for (const each of interactions) {
        // Not its words or its place, which a later launch may give otherwise.
        const content = [each.at, each.response, each.result];
        box.put(`answer ${each.id}`, content, (id) => answered(make, id, each));
      }
      for (const each of objectives)
        box.put(`objective ${each.id}`, each, (id) =>
          standingOfObjective(make, id, clock(), each),
        );
    },
    judgements({ standing, sent, ids }, ofSession, seconds, ending) {
      const { score, at } = standing;
      const judged = at ? new Date(at) : clock();
      for (const verb of verbsDue(standing, sent, ofSession, ending)) {
        const bound = verb === 'completed' ? null : masteryScore;
        const result = resultOf(verb, score, bound, seconds);
        box.put(
          verb,
          score,
          (id) => make.defined(verb, id, judged, result, bound),
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
