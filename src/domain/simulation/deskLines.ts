import type { Tactic } from '../../schema/caseParts.ts';
import { isGone } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import type { MoveCode } from './moveCodes.ts';
import { moves as moveFacts } from './moves.ts';
import { transcriptOf } from './transcript.ts';

/**
 * A line of a call as it is set: `caller` speaks, `other` is whoever the desk reached
 * itself, `look` is what was looked up, `hold` says that the caller waits, `note` tells
 * what is seen, `desk` is the learner's own move.
 */
export interface DeskLine {
  kind: 'caller' | 'other' | 'note' | 'look' | 'hold' | 'desk';
  /** What is said or seen; '' of `hold`, and of `desk` unless in the learner's own words: words say it. */
  text: string;
  tactics: readonly Tactic[];
  /** The move that it belongs to, and which of the call it was, from 0; null in the opening. */
  code: MoveCode | null;
  move: number | null;
  /** The caller pushes. */
  push: boolean;
}

/** Moves by which the desk itself reaches somebody. */
// prettier-ignore
const reaches: readonly MoveCode[] = [
  'CF', 'VC', 'MA', 'AD', 'AS', 'SEC', 'W', 'TL', 'SP',
];

/** On these a caller waits while the desk talks to somebody else. */
const onTheLine: readonly CallCase['channel'][] = ['phone', 'video', 'desk'];

const looks: readonly MoveCode[] = ['D', 'H', 'S'];

/**
 * The call so far, line by line as it is set.
 * @param seed picks the opening, see `transcriptOf`
 */
export function deskLines(
  call: CallCase,
  played: readonly Move[],
  seed: number,
): DeskLine[] {
  return transcriptOf(call, played, seed).flatMap((line): DeskLine[] => {
    const { text, tactics, move } = line;
    const code = move === null ? null : (played[move]?.code ?? null);
    const set = { text, tactics, code, move, push: false };
    const before = played.slice(0, move ?? 0).map((it) => it.code);
    if (line.who === 'desk') return [{ ...set, kind: 'desk', text: '' }];
    if (line.who === 'caller')
      return [{ ...set, kind: 'caller', push: move !== null }];
    if (line.who === 'colleague') return [{ ...set, kind: 'other' }];
    if (code === null) return [{ ...set, kind: 'note' }];
    return shown(set, code, call, isGone(call, before));
  });
}

/**
 * The same lines with what the learner said in their own words.
 * @param own the words by the move that they were, from 0
 */
export function inOwnWords(
  lines: readonly DeskLine[],
  own: Readonly<Partial<Record<number, string>>>,
): DeskLine[] {
  return lines.map((line) =>
    line.kind === 'desk' && line.move !== null
      ? { ...line, text: own[line.move] ?? '' }
      : line,
  );
}

function shown(
  set: Omit<DeskLine, 'kind'>,
  code: MoveCode,
  { channel }: CallCase,
  gone: boolean,
): DeskLine[] {
  if (looks.includes(code)) return [{ ...set, kind: 'look' }];
  if (reaches.includes(code)) {
    // Whoever is rung back may be the caller: then nobody waits.
    const waits =
      !gone &&
      code !== 'CF' &&
      onTheLine.includes(channel) &&
      moveFacts[code].minutes > 0;
    const hold: DeskLine = { ...set, kind: 'hold', text: '', tactics: [] };
    return [...(waits ? [hold] : []), { ...set, kind: 'other' }];
  }
  // At a colleague's word it may be either of the two who speaks.
  const speaks = /^["“„]/.test(set.text) && channel !== 'desk';
  return [{ ...set, kind: speaks ? 'caller' : 'note' }];
}
