import type { CheckRule } from '../course/courseData.ts';
import { hashText, seededRandom, shuffle } from '../seed.ts';
import { attemptScore } from './attemptScore.ts';
import type { Answer, CheckState } from './check.ts';
import { mayStart, openAttempt } from './check.ts';
import type { PublicChoice, PublicItem } from './item.ts';

/** Seeds one part of a launch from the attempt's seed, so parts never share an order. */
function randomFor(seed: number, ...part: (string | number)[]) {
  return seededRandom(hashText([seed, ...part].join('/')));
}

/** Begins an attempt over the rule's items in a fresh order. Without leave to start, or without items, the state comes back unchanged. */
export function startAttempt(
  state: CheckState,
  rule: CheckRule,
  bank: readonly PublicItem[],
): CheckState {
  if (!mayStart(state, rule)) return state;
  const number = state.attempts.length + 1;
  const items = bank.filter((item) => rule.items.includes(item.id));
  if (items.length === 0) return state;
  const order = shuffle(items, randomFor(state.seed, 'draw', number));
  const drawn = order.map(({ id, revision }) => ({
    item: id,
    revision,
    answer: null,
  }));
  return { ...state, attempts: [...state.attempts, { drawn, score: null }] };
}

/** An item's choices in the order shown in this attempt; a statement's stay as they are. Letters stay the authored ones. */
export function choicesInOrder(
  state: CheckState,
  attemptNumber: number,
  item: PublicItem,
): PublicChoice[] {
  if (item.kind === 'true-false') return item.choices;
  return shuffle(
    item.choices,
    randomFor(state.seed, 'choices', attemptNumber, item.id),
  );
}

/** The targets of a matching item in the order shown in this attempt; none of other items. */
export function targetsInOrder(
  state: CheckState,
  attemptNumber: number,
  item: PublicItem,
): PublicChoice[] {
  if (item.kind !== 'matching') return [];
  return shuffle(
    item.targets,
    randomFor(state.seed, 'targets', attemptNumber, item.id),
  );
}

/**
 * Records an answer in the open attempt and closes it with its score after
 * the last one. An item that is not drawn, or was answered already, changes nothing.
 */
export function answerItem(
  state: CheckState,
  item: string,
  answer: Answer,
): CheckState {
  const open = openAttempt(state);
  if (!open?.drawn.some((d) => d.item === item && d.answer === null)) {
    return state;
  }
  const drawn = open.drawn.map((d) => (d.item === item ? { ...d, answer } : d));
  const complete = drawn.every((d) => d.answer !== null);
  const score = complete ? attemptScore(drawn) : null;
  return {
    ...state,
    attempts: [...state.attempts.slice(0, -1), { drawn, score }],
  };
}
