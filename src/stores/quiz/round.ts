import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { orderShown } from '../../domain/quiz/draw.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import {
  answerInRound,
  goOnInRound,
  newRound,
} from '../../domain/quiz/round.ts';
import type { Round } from '../../domain/quiz/round.ts';
import { creditOf, scoreItem } from '../../domain/quiz/scoreItem.ts';
import { newSeed } from '../seed.ts';
import { $bank } from './quiz.ts';

/** A practice round of one place in the lesson. Nothing of it is recorded or saved. */
export interface RoundStore {
  $round: ReadableAtom<Round>;
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

/** A round over items of the bank, by id. */
export function roundOf(items: readonly string[]): RoundStore {
  const $round = atom(newRound(items));
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
      $round.set(answerInRound($round.get(), { response, score }));
    },
    goOn: () => $round.set(goOnInRound($round.get())),
    again() {
      seed = newSeed();
      $round.set(newRound(items));
    },
    orderOf: (item) => orderShown(seed, $round.get().turn + 1, item),
  };
}
