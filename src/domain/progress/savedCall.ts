import type { Certainty, Move } from '../simulation/callState.ts';
import type { PlayedCall } from '../simulation/desk.ts';
import { moveCodes } from '../simulation/moveCodes.ts';
import { criticalErrorList, outcomes } from '../simulation/outcome.ts';
import { readFlags, readNumber, writeFlags, writeNumber } from './digits.ts';

/*
 * A call: case(1) variant(1) revision and certainty(1) outcome(1) flags(3)
 * tenths of a minute(2), then its moves. Moves: how many(1), each code(1)
 * choice(1). Positions in the lists below are what saved data hold, so new
 * entries go last.
 */
const headWidth = 9;
/** Of a case's revision the rest by this is kept. */
export const revisions = 16;
const noMoves = 63;

const flags = [
  'attack',
  'hostile',
  'good',
  'refusedWrongly',
  'reset',
  'verifiedFirst',
  'acceptedFalsely',
  'reported',
  'logTrue',
] as const satisfies readonly (keyof PlayedCall)[];

/** What a learner may have chosen along with a move. */
const choices: readonly Partial<Move>[] = [
  {},
  { wording: 'courteous' },
  { wording: 'leaks' },
  { wording: 'curt' },
  { complete: true },
  { complete: false },
  { truthful: true },
  { truthful: false },
  { truthful: true, complete: false },
  { wording: 'own' },
];

/** True when a case's revision is the one that was saved, as far as saved data can tell. */
export function sameCaseRevision(one: number, other: number): boolean {
  return one % revisions === other % revisions;
}

function writeMove(move: Move): string {
  const choice = choices.findIndex(
    (it) =>
      it.wording === move.wording &&
      it.complete === move.complete &&
      it.truthful === move.truthful,
  );
  const certainty = (move.certainty ?? 0) * 16;
  return (
    writeNumber(moveCodes.indexOf(move.code), 1) +
    writeNumber(Math.max(0, choice) + certainty, 1)
  );
}

/** Moves as text: their number, then two characters each. */
export function writeMoves(moves: readonly Move[] | null): string {
  if (moves === null) return writeNumber(noMoves, 1);
  return writeNumber(moves.length, 1) + moves.map(writeMove).join('');
}

/** What `writeMoves` wrote, and where it ends; undefined when it does not read. */
export function readMoves(
  text: string,
  at: number,
): { moves: Move[] | null; end: number } | undefined {
  const size = readNumber(text.charAt(at));
  if (size === null) return undefined;
  if (size === noMoves) return { moves: null, end: at + 1 };
  const end = at + 1 + size * 2;
  const moves = Array.from({ length: size }, (_, index) =>
    readMove(text.slice(at + 1 + index * 2, at + 3 + index * 2)),
  );
  const read = moves.filter((move) => move !== null);
  return read.length === size ? { moves: read, end } : undefined;
}

function readMove(text: string): Move | null {
  const code = moveCodes[readNumber(text.charAt(0)) ?? -1];
  const chosen = readNumber(text.charAt(1));
  const choice = chosen === null ? undefined : choices[chosen % 16];
  if (!code || !choice || chosen === null) return null;
  const certainty = certaintyOf(Math.floor(chosen / 16));
  return { code, ...choice, ...(certainty && { certainty }) };
}

function certaintyOf(level: number): Certainty | null {
  return ([1, 2, 3] as const).find((it) => it === level) ?? null;
}

/** A finished call; '' when its case has no place in the index. */
export function writeCall(
  call: PlayedCall,
  caseIds: readonly string[],
): string {
  const place = caseIds.indexOf(call.case);
  if (place < 0) return '';
  return (
    writeNumber(place, 1) +
    writeNumber(call.variant.charCodeAt(0) - 65, 1) +
    writeNumber(
      (call.revision % revisions) + revisions * (call.certainty ?? 0),
      1,
    ) +
    writeNumber(outcomes.indexOf(call.outcome), 1) +
    writeFlags([
      ...flags.map((flag) => call[flag]),
      ...criticalErrorList.map((error) => call.critical.includes(error)),
    ]) +
    writeNumber(Math.round(call.minutes * 10), 2) +
    writeMoves(call.moves)
  );
}

/**
 * What `writeCall` wrote, and where it ends; undefined when it does not read.
 * The call is null when the course has no case for it any more.
 */
export function readCall(
  text: string,
  at: number,
  caseIds: readonly string[],
): { call: PlayedCall | null; end: number } | undefined {
  const number = (from: number, to = from + 1) =>
    readNumber(text.slice(at + from, at + to));
  const place = number(0);
  const variant = number(1);
  const mark = number(2);
  const outcome = outcomes[number(3) ?? -1];
  const bits = readFlags(text.slice(at + 4, at + 7));
  const tenths = number(7, 9);
  const played = readMoves(text, at + headWidth);
  if (!outcome || !bits || !played || place === null) return undefined;
  if (variant === null || mark === null || tenths === null) return undefined;
  const id = caseIds[place];
  if (id === undefined) return { call: null, end: played.end };
  const flag = (name: (typeof flags)[number]) =>
    bits[flags.indexOf(name)] ?? false;
  const call: PlayedCall = {
    case: id,
    variant: String.fromCharCode(65 + variant),
    revision: mark % revisions,
    certainty: certaintyOf(Math.floor(mark / revisions)),
    outcome,
    attack: flag('attack'),
    hostile: flag('hostile'),
    good: flag('good'),
    refusedWrongly: flag('refusedWrongly'),
    reset: flag('reset'),
    verifiedFirst: flag('verifiedFirst'),
    acceptedFalsely: flag('acceptedFalsely'),
    reported: flag('reported'),
    logTrue: flag('logTrue'),
    critical: criticalErrorList.filter((_, bit) => bits[flags.length + bit]),
    minutes: tenths / 10,
    moves: played.moves,
  };
  return { call, end: played.end };
}
