import type { CallCase } from './callCase.ts';
import { isApproval } from './approval.ts';
import { isCheck } from './checks.ts';
import type { MoveCode } from './moveCodes.ts';

type Channel = CallCase['channel'];

/** Moves that the action bar offers at once; all others are one key away. */
const PLACES = 6;

const atFirst: Record<Channel, readonly MoveCode[]> = {
  phone: ['A', 'K', 'CF', 'CG', 'MA', 'R'],
  video: ['A', 'K', 'CF', 'VC', 'MA', 'R'],
  walkin: ['A', 'K', 'CF', 'IP', 'MA', 'R'],
  chat: ['A', 'K', 'CF', 'VC', 'SD', 'X'],
  email: ['RM', 'CF', 'MA', 'AM', 'R', 'X'],
  alert: ['A', 'CF', 'RM', 'B', 'CO', 'RC'],
  desk: ['P', 'A', 'CF', 'AM', 'R', 'TL'],
};

/** The likely moves of what the call has come to; the first that fits stands. */
const laterOn: readonly (readonly [
  after: readonly MoveCode[],
  likely: readonly MoveCode[],
])[] = [
  [['X'], ['P', 'OF', 'SEC', 'W', 'CO', 'TL']],
  [
    ['R', 'SL', 'E'],
    ['E', 'C', 'RC', 'SEC', 'W', 'CO'],
  ],
  [['CO'], ['CF', 'SEC', 'RC', 'A', 'R', 'C']],
  [
    ['OF', 'EX', 'GX'],
    ['OF', 'E', 'EX', 'MA', 'X', 'SEC'],
  ],
];

const checked: readonly MoveCode[] = ['B', 'MA', 'P', 'X', 'R', 'SEC'];

// Where the likely ones are made already.
// prettier-ignore
const rest: readonly MoveCode[] = [
  'A', 'CF', 'B', 'VC', 'IP', 'MA', 'X', 'R', 'P', 'SEC',
  'OF', 'EX', 'SL', 'TL', 'W', 'CO', 'RC', 'E', 'C', 'K', 'AM', 'CG',
];

function wanted(
  channel: Channel,
  made: readonly MoveCode[],
  offered: readonly MoveCode[],
): MoveCode[] {
  const later = laterOn.find(([after]) =>
    made.some((it) => after.includes(it)),
  );
  const hasChecked = made.some(
    (it) => it !== 'K' && (isCheck(it) || isApproval(it)),
  );
  const likely = later?.[1] ?? (hasChecked ? checked : []);
  const all = [...likely, ...atFirst[channel], ...rest].filter(
    // Pressure comes more than once, and so does the answer to it.
    (code) => offered.includes(code) && (code === 'P' || !made.includes(code)),
  );
  return [...new Set(all)].slice(0, PLACES);
}

/**
 * The moves in the action bar, in their places. They follow the channel and what was
 * done, never who is calling or what a check showed; a move keeps its place for as
 * long as it is offered. A place that nothing is left for is null.
 * @param offered the moves of this desk under its policy, see `movesUnder`
 */
export function likelyMoves(
  channel: Channel,
  made: readonly MoveCode[],
  offered: readonly MoveCode[],
): (MoveCode | null)[] {
  let places: (MoveCode | null)[] = [];
  for (let count = 0; count <= made.length; count += 1)
    places = kept(places, wanted(channel, made.slice(0, count), offered));
  return places;
}

function kept(
  before: readonly (MoveCode | null)[],
  now: readonly MoveCode[],
): (MoveCode | null)[] {
  const fresh = now.filter((code) => !before.includes(code));
  const places = before.map((code) =>
    code !== null && now.includes(code) ? code : (fresh.shift() ?? null),
  );
  return [...places, ...fresh];
}
