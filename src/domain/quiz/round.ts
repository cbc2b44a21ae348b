import type { ItemScore } from './scoreItem.ts';

/** An answer in a practice round: judged, shown, and kept nowhere else. */
export interface RoundAnswer {
  response: string[];
  score: ItemScore;
}

/** Questions for practice, one at a time. What was missed comes back at the end, until all are right. */
export interface Round {
  /** Items still to be answered rightly, by id; the first is on screen. */
  queue: readonly string[];
  /** The answer to the item on screen; null while it waits for one. */
  answer: RoundAnswer | null;
  /** How many items the round has. */
  size: number;
  /** Items that were missed at least once, by id. */
  missed: readonly string[];
  /** Questions left behind so far. */
  turn: number;
}

/** A round over these items, in their order. */
export function newRound(items: readonly string[]): Round {
  return {
    queue: items,
    answer: null,
    size: items.length,
    missed: [],
    turn: 0,
  };
}

/** Judges the item on screen. A second answer to it changes nothing. */
export function answerInRound(round: Round, answer: RoundAnswer): Round {
  const [item] = round.queue;
  if (item === undefined || round.answer) return round;
  const isMissed = answer.score.kind !== 'correct';
  const missed =
    isMissed && !round.missed.includes(item)
      ? [...round.missed, item]
      : round.missed;
  return { ...round, answer, missed };
}

/** Whether every item was answered, rightly or not. */
export function isThrough({ answer, size, turn }: Round): boolean {
  return turn + (answer ? 1 : 0) >= size;
}

/** Whether all are right: the last one, answered, stays on screen. */
export function isOver({ queue, answer }: Round): boolean {
  return queue.length <= 1 && answer?.score.kind === 'correct';
}

/** Leaves the item on screen for another: a missed one goes to the end, a right one is done. The last right one stays. */
export function goOnInRound(round: Round): Round {
  const [item, ...rest] = round.queue;
  if (item === undefined || !round.answer || isOver(round)) return round;
  const isRight = round.answer.score.kind === 'correct';
  return {
    ...round,
    queue: isRight ? rest : [...rest, item],
    answer: null,
    turn: round.turn + 1,
  };
}
