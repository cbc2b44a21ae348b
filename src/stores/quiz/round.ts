import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { orderShown } from '../../domain/quiz/draw.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import {
  answerInRound,
  goOnInRound,
  isOver,
  isThrough,
  newRound,
} from '../../domain/quiz/round.ts';
import type { Round } from '../../domain/quiz/round.ts';
import { creditOf, scoreItem } from '../../domain/quiz/scoreItem.ts';
import { newSeed } from '../seed.ts';
import { $bank } from './quiz.ts';

/** A round as it stands on screen. */
export interface RoundView extends Round {
  /** All are right, and the last one is still on screen. */
  over: boolean;
  /** How often it was begun anew. */
  rounds: number;
}

/** A practice round of one place in the lesson. None of its answers is recorded or saved. */
export interface RoundStore {
  $round: ReadableAtom<RoundView>;
  /** Scores the answer to the item on screen by its key. */
  answer: (response: string[]) => void;
  goOn: () => void;
  /** What the answer on screen counts, from 0 to 1. */
  credit: () => number;
  /** Asks all its items again, in another order of choices. */
  again: () => void;
  /** An item's choices, and what they are matched with, in the order on screen. */
  orderOf: (item: PublicItem) => ShownOrder;
}

/**
 * A round over items of the bank, by id.
 * @param through is told when every item has been answered, rightly or not.
 */
export function roundOf(
  items: readonly string[],
  through: () => void,
): RoundStore {
  const shown = (round: Round, rounds: number): RoundView => ({
    ...round,
    over: isOver(round),
    rounds,
  });
  const $round = atom(shown(newRound(items), 0));
  const put = (round: Round, rounds = $round.get().rounds) =>
    $round.set(shown(round, rounds));
  let seed = newSeed();
  return {
    $round,
    credit() {
      const { answer } = $round.get();
      return answer ? creditOf(answer.score) : 0;
    },
    answer(response) {
      const [item] = $round.get().queue;
      const key = $bank.get().bank.keys.find((it) => it.item === item);
      if (!key) return;
      const score = scoreItem(key, response);
      put(answerInRound($round.get(), { response, score }));
      if (isThrough($round.get())) through();
    },
    goOn: () => put(goOnInRound($round.get())),
    again() {
      seed = newSeed();
      put(newRound(items), $round.get().rounds + 1);
    },
    orderOf: (item) => orderShown(seed, $round.get().turn + 1, item),
  };
}
