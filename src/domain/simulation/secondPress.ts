/** A press of a control: when, in ms; where, in px; and what stood there. */
export interface Press {
  at: number;
  x: number;
  y: number;
  /** The control in its words: one that is in its place a moment later is another. */
  control: string;
  /** A move, which may be made twice. */
  isMove: boolean;
}

/** Longer than the second half of a double click, shorter than reading what is new. */
export const TOO_SOON = 500;

/** Longer than it takes to see that another move stands at a key. */
const UNSEEN = 1000;

/**
 * Whether a key of the desk comes too soon after the one before: the same key once more,
 * or the key of a place where that one has put another move.
 */
export function isTooSoonAfter(
  passed: number,
  { same, fresh }: { same: boolean; fresh: boolean },
): boolean {
  return passed < UNSEEN && (fresh || (same && passed < TOO_SOON));
}

/** As far as a hand trembles, in px. */
const SAME_PLACE = 24;

/** Whether a point is still where a press was. */
export function isSamePlace(
  press: Pick<Press, 'x' | 'y'>,
  { x, y }: Pick<Press, 'x' | 'y'>,
): boolean {
  return Math.hypot(press.x - x, press.y - y) <= SAME_PLACE;
}

/**
 * Whether a press is the second half of a double click: at the same place and too soon
 * for anybody to have read what stands there now. The same control twice is no slip,
 * unless it is a move.
 */
export function isSecondPress(before: Press | null, now: Press): boolean {
  return (
    before !== null &&
    now.at - before.at < TOO_SOON &&
    isSamePlace(before, now) &&
    (now.isMove || now.control !== before.control)
  );
}
