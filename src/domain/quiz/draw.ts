import type { CheckRule } from '../course/courseData.ts';
import { hashText } from '../hash.ts';
import { seededRandom, shuffle } from '../seed.ts';
import { attemptScore } from './attemptScore.ts';
import type { Answer, CheckState } from './check.ts';
import { mayStart, openAttempt } from './check.ts';
import { checkPlan } from './checkItems.ts';
import type { Taking } from './checkItems.ts';
import { drawItems, seenIn } from './balancedDraw.ts';
import type { ItemBank, PublicChoice, PublicItem } from './item.ts';

/** Seeds one part of a launch from the attempt's seed, so parts never share an order. */
function randomFor(seed: number, ...part: (string | number)[]) {
  return seededRandom(hashText([seed, ...part].join('/')));
}

/**
 * Begins an attempt with a fresh draw: items that were missed or never asked
 * come before those answered rightly. Objectives of another way are not asked,
 * and those shown to be known only where the others have too few items. Without
 * leave to start, or without items, the state comes back unchanged.
 */
export function startAttempt(
  state: CheckState,
  rule: CheckRule,
  bank: Pick<ItemBank, 'items' | 'objectives'>,
  taking: Taking,
): CheckState {
  if (!mayStart(state, rule)) return state;
  const number = state.attempts.length + 1;
  const { size, first, others } = checkPlan(rule, bank, taking);
  if (size === 0) return state;
  const random = randomFor(state.seed, 'draw', number);
  const seen = seenIn(state.attempts);
  const order = drawItems(first, size, random, seen);
  const more = drawItems(others, size - order.length, random, seen);
  const drawn = [...order, ...more].map(({ id, revision }) => ({
    item: id,
    revision,
    answer: null,
  }));
  return { ...state, attempts: [...state.attempts, { drawn, score: null }] };
}

/** How an item stands on screen. Letters and digits stay the authored ones. */
export interface ShownOrder {
  choices: PublicChoice[];
  /** What the choices of a matching item are matched with; none of other items. */
  targets: PublicChoice[];
}

/** An item's choices and targets in the order of this attempt, counted from 1; a statement's choices stay as they are, and so do the lines of what an item shows. */
export function orderShown(
  seed: number,
  attempt: number,
  item: PublicItem,
): ShownOrder {
  const { id, kind, choices, inOrder } = item;
  return {
    choices:
      inOrder || kind === 'true-false'
        ? choices
        : shuffle(choices, randomFor(seed, 'choices', attempt, id)),
    targets:
      kind === 'matching'
        ? shuffle(item.targets, randomFor(seed, 'targets', attempt, id))
        : [],
  };
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
