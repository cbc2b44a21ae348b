import type { Bench, Keeper } from '../keeper.ts';
import { timesStored } from './claims.ts';

/** A learner's record, what they have given for it, and what was said of it. */
export interface Account {
  keeper: Keeper;
  learner: { id: string; name: string };
  /** Every answer that a recording tab took, by the id of its record, with its response. */
  given: Map<string, string>;
  /** The same with every response there was: in two browsers they may differ. */
  ever: Set<string>;
  /** Those that may be missing, but never stand twice: nobody promised them. */
  unpromised: Set<string>;
  /** Those that were once called saved. */
  acknowledged: Map<string, string>;
  /** What was said and was not so. */
  untrue: string[];
}

/** A learner who has never been here. */
export function accountOf(bench: Bench, id: string, name: string): Account {
  return {
    keeper: bench.keeper(),
    learner: { id, name },
    given: new Map(),
    ever: new Set(),
    unpromised: new Set(),
    acknowledged: new Map(),
    untrue: [],
  };
}

/** Given answers that are not in the record once. */
export function lostOf({ keeper, given, unpromised }: Account): string[] {
  const stored = keeper.stored();
  return [...given].flatMap(([id, response]) => {
    const times = timesStored(stored, id, response);
    return times === 1 || (times === 0 && unpromised.has(id)) ? [] : [id];
  });
}

/** Answers in the record that this learner never gave; one whose response the LMS refused says nothing. */
export function strangeIn({ keeper, ever }: Account): string[] {
  return keeper
    .stored()
    .interactions.filter(({ response }) => response.length > 0)
    .map(({ id, response }) => `${id} ${response.join(',')}`)
    .filter((answer) => !ever.has(answer));
}

/** What of the record breaks a promise now: an acknowledged answer that is gone, one that stands there twice, one of somebody else. */
export function broken(account: Account): string[] {
  const { keeper, acknowledged, untrue, learner } = account;
  const stored = keeper.stored();
  const ids = stored.interactions.map(({ id }) => id);
  const say = (what: string, which: string[]) =>
    which.map((each) => `${learner.id}: ${what}: ${each}`);
  const gone = [...acknowledged].flatMap(([id, response]) =>
    timesStored(stored, id, response) > 0 ? [] : [id],
  );
  return [
    ...say('acknowledged, and lost', gone),
    ...say(
      'there twice',
      ids.filter((id, place) => ids.indexOf(id) !== place),
    ),
    ...say('never given by this learner', strangeIn(account)),
    ...say('said, and not so', untrue),
  ];
}
