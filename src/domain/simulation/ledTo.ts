import type { CallCase } from './callCase.ts';
import type { Verdict } from './judge.ts';
import type { MoveCode } from './moveCodes.ts';
import { isUnsafe } from './outcome.ts';

export type LedTo = 'unsafe' | 'refused' | 'neither';

/** Which of a case's timelines a call led to; `neither` where it harmed nobody. */
export function ledTo(verdict: Verdict): LedTo {
  if (verdict.critical.some(isUnsafe)) return 'unsafe';
  return verdict.refusedWrongly ? 'refused' : 'neither';
}

/**
 * The careless answer of which a call that harmed nobody tells the consequences: the
 * one that most moments follow from, and of several the reset; null where all of
 * them follow from any.
 */
export function slipOf({ ifUnsafe }: CallCase['debrief']): MoveCode | null {
  const all = ifUnsafe.flatMap(({ after }) => after ?? []);
  const often = (code: MoveCode) => all.filter((it) => it === code).length;
  const most = Math.max(...all.map(often));
  const first = all.filter((code) => often(code) === most);
  return first.find((code) => code === 'R') ?? first[0] ?? null;
}

/**
 * The moments of the timeline that a call led to, or that one careless answer would
 * have led to: those that follow from a move that was made, or from that answer. A
 * moment without `after` follows from any.
 */
export function momentsOf(
  debrief: CallCase['debrief'],
  led: LedTo,
  made: readonly MoveCode[],
): CallCase['debrief']['ifUnsafe'] {
  if (led === 'refused') return debrief.ifRefused;
  // Told one after the other, what different answers lead to would look like one tale.
  const from = led === 'neither' ? [slipOf(debrief)] : made;
  return debrief.ifUnsafe.filter(
    ({ after }) => !after || after.some((code) => from.includes(code)),
  );
}

/** A moment of a timeline with what happens then. */
export interface Moment {
  when: string;
  /** More than one where each follows from another move. */
  texts: string[];
}

/** Moments that follow from different moves and share their time, as one: told one after the other they would look like one tale. */
export function momentsByTime(
  moments: CallCase['debrief']['ifUnsafe'],
): Moment[] {
  const told: Moment[] = [];
  moments.forEach(({ when, text, after }, place) => {
    const before = moments[place - 1];
    const isOther = before?.when === when && before.after && after;
    if (isOther) told.at(-1)?.texts.push(text);
    else told.push({ when, texts: [text] });
  });
  return told;
}
