import { leadsSomewhere, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallResult } from './callResult.ts';
import type { Move } from './callState.ts';
import { asksCertainty } from './moves.ts';
import type { MoveCode } from './moveCodes.ts';
import { MOST_MOVES, wordingMarks } from './readTrace.ts';
import type { Mark, Trace, TracedMove, TraceVerdict } from './readTrace.ts';

const resultMarks = {
  confirms: 'y',
  fails: 'n',
  no_answer: '0',
  misleads: 'm',
  not_proof: 'p',
  none: '-',
} as const;

/** Whether a call with so many moves may have this one: the last place is kept for closing. */
export function hasRoom(movesMade: number, code: MoveCode): boolean {
  const closes = code === 'L' || code === 'Q';
  return movesMade < (closes ? MOST_MOVES : MOST_MOVES - 1);
}

/** A move with its mark in this case. */
export function traced(move: Move, call: CallCase): TracedMove {
  return { ...move, mark: markOf(move, call) };
}

function markOf(move: Move, call: CallCase): Mark {
  const { code } = move;
  if (!leadsSomewhere(call, code)) return '-';
  if (code === 'X') return wordingMarks[move.wording ?? 'courteous'];
  if (code === 'EX') return move.complete ? 'y' : 'n';
  if (code === 'L') return logMark(move);
  const result = revealOf(call, code)?.result;
  return result ? resultMarks[result] : '';
}

function logMark({ truthful, complete }: Move): Mark {
  if (!truthful) return 'f';
  return complete === false ? 'i' : 't';
}

type Judged = Pick<
  CallResult,
  'outcome' | 'reset' | 'verifiedFirst' | 'refusedWrongly'
>;

function verdictOf({
  reset,
  verifiedFirst,
  refusedWrongly,
}: Judged): TraceVerdict {
  if (reset) return verifiedFirst ? 'y' : 'n';
  return refusedWrongly ? 'r' : '0';
}

/** A call's nodes as the LMS gets them: each move with what came of it, what the course found as `V…`, and the outcome as `Z…`, last. */
export function traceNodes(
  moves: readonly Move[],
  call: CallCase,
  result: Judged,
): string[] {
  const trace: Trace = {
    moves: moves.map((move) => traced(move, call)),
    outcome: result.outcome,
    verdict: verdictOf(result),
  };
  return writeTrace(trace).split(',');
}

/**
 * The trace as text, e.g. `D,H,CFn,Xc3,SEC,W,Lt,V0,Zdeclined`: code, mark,
 * certainty where it was asked; then the verdict and the outcome. At most 255 characters, which SCORM 1.2 holds;
 * of more than 40 moves the last 39 follow the first.
 */
export function writeTrace({ moves, outcome, verdict }: Trace): string {
  const [first] = moves;
  const kept =
    first && moves.length > MOST_MOVES
      ? [first, ...moves.slice(1 - MOST_MOVES)]
      : moves;
  const nodes = kept.map(
    ({ code, mark, certainty }) =>
      `${code}${mark}${asksCertainty.includes(code) ? (certainty ?? '') : ''}`,
  );
  const found = verdict === null ? [] : [`V${verdict}`];
  return [...nodes, ...found, `Z${outcome}`].join(',');
}
