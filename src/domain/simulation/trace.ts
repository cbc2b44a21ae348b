import { leadsSomewhere, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Certainty, Move, Wording } from './callState.ts';
import { asksCertainty, isMoveCode } from './moves.ts';
import type { MoveCode } from './moves.ts';
import { isOutcome } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** A finished call as the LMS records it. */
export interface Trace {
  moves: TracedMove[];
  outcome: Outcome;
}

/** A move and the mark that says what came of it; '' where nothing is to be said. */
export interface TracedMove extends Move {
  mark: Mark;
}

const resultMarks = {
  confirms: 'y',
  fails: 'n',
  no_answer: '0',
  misleads: 'm',
  not_proof: 'p',
  none: '-',
} as const;

const marks = [
  '',
  'y',
  'n',
  '0',
  'm',
  'p',
  '-',
  't',
  'f',
  'c',
  'l',
  'k',
] as const;

/** y confirms · n fails · 0 no answer · m misleads · p no proof · - leads nowhere · t f log · y n form · c l k wording. */
export type Mark = (typeof marks)[number];

/** The most moves that a trace holds; the last is the one that ended the call. At five characters each they fit 255. */
export const MOST_MOVES = 40;

const wordings: Record<Wording, Mark> = {
  courteous: 'c',
  leaks: 'l',
  curt: 'k',
};

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
  if (code === 'X') return wordings[move.wording ?? 'courteous'];
  if (code === 'EX') return move.complete ? 'y' : 'n';
  if (code === 'L') return move.truthful ? 't' : 'f';
  const result = revealOf(call, code)?.result;
  return result ? resultMarks[result] : '';
}

/** A call's nodes as the LMS gets them: each move with what came of it, and the outcome as `Z…`, last. */
export function traceNodes(
  moves: readonly Move[],
  call: CallCase,
  outcome: Outcome,
): string[] {
  const trace = { moves: moves.map((move) => traced(move, call)), outcome };
  return writeTrace(trace).split(',');
}

/**
 * The trace as text, e.g. `D,H,CFn,Xc3,SEC,W,Lt,Zdeclined`: code, mark,
 * certainty where it was asked. At most 255 characters, which SCORM 1.2 holds;
 * of more than 40 moves the last 39 follow the first.
 */
export function writeTrace({ moves, outcome }: Trace): string {
  const [first] = moves;
  const kept =
    first && moves.length > MOST_MOVES
      ? [first, ...moves.slice(1 - MOST_MOVES)]
      : moves;
  const nodes = kept.map(
    ({ code, mark, certainty }) =>
      `${code}${mark}${asksCertainty.includes(code) ? (certainty ?? '') : ''}`,
  );
  return [...nodes, `Z${outcome}`].join(',');
}

/** Reads a trace; null where the text is none. */
export function readTrace(text: string): Trace | null {
  const nodes = text.split(',');
  const outcome = nodes.pop()?.replace(/^Z/, '') ?? '';
  const moves = nodes.map(readMove);
  if (!isOutcome(outcome) || moves.length > MOST_MOVES) return null;
  const read = moves.filter((move) => move !== null);
  return read.length === moves.length ? { moves: read, outcome } : null;
}

function readMove(node: string): TracedMove | null {
  const [, code = '', text = '', sure = ''] =
    /^([A-Z]+)([a-z0-]?)([123]?)$/.exec(node) ?? [];
  const mark = marks.find((it) => it === text);
  if (!isMoveCode(code) || mark === undefined) return null;
  return { code, mark, ...choiceOf(code, mark), ...certaintyOf(sure) };
}

/** What the learner chose along with a move, as its mark tells it. */
function choiceOf(code: MoveCode, mark: Mark): Partial<Move> {
  const wording = (['courteous', 'leaks', 'curt'] as const).find(
    (it) => wordings[it] === mark,
  );
  if (mark === '-') return {};
  if (code === 'X') return wording ? { wording } : {};
  if (code === 'EX') return { complete: mark === 'y' };
  return code === 'L' ? { truthful: mark === 't' } : {};
}

function certaintyOf(text: string): { certainty?: Certainty } {
  const certainty = ([1, 2, 3] as const).find((it) => String(it) === text);
  return certainty ? { certainty } : {};
}
