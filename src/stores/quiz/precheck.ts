import { atom, computed } from 'nanostores';
import { stepsToRead } from '../../domain/quiz/advice.ts';
import type { DrawnItem } from '../../domain/quiz/check.ts';
import { orderShown } from '../../domain/quiz/draw.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import { drawItems } from '../../domain/quiz/balancedDraw.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import { resultOf, scoreItem } from '../../domain/quiz/scoreItem.ts';
import { seededRandom } from '../../domain/seed.ts';
import { $course } from '../course.ts';
import { $progress, advise } from '../progress/progress.ts';
import { newSeed } from '../seed.ts';
import { $bank } from './quiz.ts';

/** The check before the lesson, while it is taken. Its answers are recorded nowhere; only the advice is kept. */
interface Precheck {
  seed: number;
  drawn: DrawnItem[];
}

/** Null before it is begun and after it has led to advice. */
export const $precheck = atom<Precheck | null>(null);

/** The item to answer now; null where there is none. */
export const $precheckItem = computed([$precheck, $bank], (state, { bank }) => {
  const next = state?.drawn.find(({ answer }) => answer === null);
  return bank.items.find(({ id }) => id === next?.item) ?? null;
});

const $lessonItems = computed([$course, $bank], (course, { bank }) =>
  bank.items.filter(({ id }) => course?.check.lesson?.includes(id)),
);

/** How many questions it asks: one for each objective that the lesson asks about. */
export const $precheckSize = computed(
  $lessonItems,
  (items) => new Set(items.map(({ objective }) => objective)).size,
);

/** Asks one of the lesson's questions for each objective that has any. */
export function beginPrecheck(): void {
  const seed = newSeed();
  const drawn = drawItems(
    $lessonItems.get(),
    $precheckSize.get(),
    seededRandom(seed),
  );
  $precheck.set({
    seed,
    drawn: drawn.map(({ id, revision }) => ({
      item: id,
      revision,
      answer: null,
    })),
  });
}

/** How an item stands on screen. */
export function orderInPrecheck(item: PublicItem): ShownOrder {
  return orderShown($precheck.get()?.seed ?? 0, 1, item);
}

/** Takes an answer without a word about it; after the last one the advice is given. */
export function answerPrecheck(item: string, response: string[]): void {
  const state = $precheck.get();
  const key = $bank.get().bank.keys.find((it) => it.item === item);
  if (!state || !key) return;
  const result = resultOf(scoreItem(key, response));
  const drawn = state.drawn.map((it) =>
    it.item === item
      ? { ...it, answer: { response, result, latencySeconds: 0 } }
      : it,
  );
  const isOver = drawn.every(({ answer }) => answer !== null);
  $precheck.set(isOver ? null : { ...state, drawn });
  if (isOver) advise(stepsToRead(drawn, $bank.get().bank.keys));
}

/** Steps to read and steps that can be skipped, once the check before the lesson was taken; else null. */
export const $advice = computed([$course, $progress], (course, { advised }) => {
  if (!course || !advised) return null;
  return course.steps.filter(({ id }) => advised.has(id));
});
