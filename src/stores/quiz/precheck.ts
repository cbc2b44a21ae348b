import { atom, computed } from 'nanostores';
import { stepsToRead } from '../../domain/quiz/advice.ts';
import type { DrawnItem } from '../../domain/quiz/check.ts';
import { isOnWay } from '../../domain/course/ways.ts';
import { orderShown } from '../../domain/quiz/draw.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import { checkItems } from '../../domain/quiz/checkItems.ts';
import { drawPrecheck, knownBy } from '../../domain/quiz/precheck.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import { resultOf, scoreItem } from '../../domain/quiz/scoreItem.ts';
import { seededRandom } from '../../domain/seed.ts';
import { $course } from '../course.ts';
import { $progress, advise } from '../progress/progress.ts';
import { $taking } from '../progress/taking.ts';
import { $way } from '../progress/way.ts';
import { newSeed } from '../seed.ts';
import { $bank, $check } from './quiz.ts';

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

/** All that may be asked on the way that is taken. */
const $items = computed(
  [$course, $bank, $taking],
  (course, { bank }, { way }) => {
    if (!course) return [];
    // What the lesson asks comes first, and the check leaves it out.
    return checkItems({ ...course.check, lesson: [] }, bank, way);
  },
);

/** How many questions it asks: two on each objective that has as many. */
export const $precheckSize = computed(
  [$course, $items],
  (course, items) =>
    drawPrecheck(items, course?.check.lesson ?? [], seededRandom(0)).length,
);

/** Whether it can be taken: once, and before the check itself. */
export const $canPrecheck = computed(
  [$progress, $check],
  ({ advised }, { attempts }) => advised === null && attempts.length === 0,
);

/** Asks two questions on each objective. */
export function beginPrecheck(): void {
  if (!$canPrecheck.get()) return;
  const seed = newSeed();
  const lesson = $course.get()?.check.lesson ?? [];
  const drawn = drawPrecheck($items.get(), lesson, seededRandom(seed));
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
  if (!isOver) return;
  const { keys, items } = $bank.get().bank;
  advise(stepsToRead(drawn, keys), knownBy(drawn, items));
}

/** What the check before the lesson led to, once it was taken; else null. */
export const $advice = computed(
  [$course, $progress, $bank, $way],
  (course, { advised, known }, { bank }, way) => {
    if (!course || !advised) return null;
    return {
      steps: course.steps.filter(
        (step) => advised.has(step.id) && isOnWay(step, way),
      ),
      /** Objectives that are known, in words. */
      known: (bank.objectives ?? [])
        .filter(({ id }) => known.has(id))
        .map(({ text }) => text),
    };
  },
);
