import type { Certainty, Move, Wording } from './callState.ts';
import { isMoveCode } from './moveCodes.ts';
import type { MoveCode } from './moveCodes.ts';
import { isOutcome } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** A finished call as the LMS records it. */
export interface Trace {
  moves: TracedMove[];
  outcome: Outcome;
  /** Null in traces of releases that did not write it yet, and where the ending alone is recorded. */
  verdict: TraceVerdict | null;
}

const verdicts = ['y', 'n', 'r', '0'] as const;

/** What the course found: y a reset with enough checks before it · n a reset without · r somebody refused wrongly · 0 neither. */
export type TraceVerdict = (typeof verdicts)[number];

/** A move and the mark that says what came of it; '' where nothing is to be said. */
export interface TracedMove extends Move {
  mark: Mark;
}

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
  'i',
  'o',
] as const;

/** y confirms · n fails · 0 no answer · m misleads · p no proof · - leads nowhere · t i f log: true, true with gaps, false · y n form · c l k o wording. */
export type Mark = (typeof marks)[number];

/** The most moves that a trace holds; the last is the one that ended the call. At five characters each they fit 255. */
export const MOST_MOVES = 40;

/** The mark of each wording of a refusal. */
export const wordingMarks: Record<Wording, Mark> = {
  courteous: 'c',
  leaks: 'l',
  curt: 'k',
  own: 'o',
};

/** Reads a trace; null where the text is none. */
export function readTrace(text: string): Trace | null {
  const nodes = text.split(',');
  const outcome = nodes.pop()?.replace(/^Z/, '') ?? '';
  const verdict = verdicts.find((it) => nodes.at(-1) === `V${it}`) ?? null;
  if (verdict !== null) nodes.pop();
  const moves = nodes.map(readMove);
  if (!isOutcome(outcome) || moves.length > MOST_MOVES) return null;
  const read = moves.filter((move) => move !== null);
  return read.length === moves.length
    ? { moves: read, outcome, verdict }
    : null;
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
  const wording = (['courteous', 'leaks', 'curt', 'own'] as const).find(
    (it) => wordingMarks[it] === mark,
  );
  if (mark === '-') return {};
  if (code === 'X') return wording ? { wording } : {};
  if (code === 'EX') return { complete: mark === 'y' };
  if (code !== 'L') return {};
  if (mark === 'i') return { truthful: true, complete: false };
  return { truthful: mark === 't' };
}

function certaintyOf(text: string): { certainty?: Certainty } {
  const certainty = ([1, 2, 3] as const).find((it) => String(it) === text);
  return certainty ? { certainty } : {};
}
