import type { Tactic } from '../../schema/caseParts.ts';
import { hashText } from '../hash.ts';
import { isGone, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import { moves as moveFacts } from './moves.ts';
import type { MoveCode } from './moveCodes.ts';
import type { MoveGroup } from './moves.ts';

/** One line of a call as it stands on screen. */
export interface TranscriptLine {
  /** `desk` is the learner's own move; its name stands for words. */
  who: 'caller' | 'colleague' | 'system' | 'note' | 'desk';
  text: string;
  tactics: readonly Tactic[];
  /** The learner's move that brought it, counted from 0; null for the opening. */
  move: number | null;
}

/** Moves during which a caller waits, and pushes. */
const waiting: readonly MoveGroup[] = ['look', 'check', 'approve'];

/** A caller pushes at every second move that keeps them waiting, and once less after being answered. */
const patience = 2;

/**
 * The call so far: one of its openings, then for each move what it shows and
 * what the caller says to it.
 * @param seed picks the opening, so that a replay sounds different.
 */
export function transcriptOf(
  call: CallCase,
  played: readonly Move[],
  seed: number,
): TranscriptLine[] {
  const { opening } = call;
  const lines: TranscriptLine[] = (
    opening[hashText(`${seed} ${call.id}`) % opening.length] ?? []
  ).map((line) => ({ ...line, move: null }));
  let waited = 0;
  let pushed = 0;
  let isDone = false;
  played.forEach(({ code }, move) => {
    lines.push({ who: 'desk', text: code, tactics: [], move });
    const text = shownBy(call, code);
    if (text) lines.push({ who: 'note', text, tactics: [], move });
    if (code === 'P') waited -= patience;
    isDone ||= letsIn(call, code) || isGone(call, [code]);
    if (isDone || !waiting.includes(moveFacts[code].group)) return;
    waited += 1;
    const push = call.pressure[pushed];
    if (waited < patience || !push) return;
    waited = 0;
    pushed += 1;
    lines.push({ who: 'caller', ...push, move });
  });
  return lines;
}

/** Whether the caller has what they came for: who is signed in pushes no more. */
function letsIn(call: CallCase, code: MoveCode): boolean {
  return code === 'B'
    ? revealOf(call, code)?.result === 'confirms'
    : code === 'R' || code === 'SL' || code === 'E';
}

/** What a move shows; '' where the case says nothing of it. */
export function shownBy(call: CallCase, code: MoveCode): string {
  return revealOf(call, code)?.text ?? call.moves[code]?.text ?? '';
}
