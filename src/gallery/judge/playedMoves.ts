import type { Move } from '../../domain/simulation/callState.ts';
import { moveCodes } from '../../domain/simulation/moveCodes.ts';

/** The choices that a verdict hangs on, by how an address writes them and how a button says them. */
const chosen: Record<string, { words: string; move: Move }[]> = {
  X: [
    { words: 'courteously', move: { code: 'X', wording: 'courteous' } },
    { words: 'giving something away', move: { code: 'X', wording: 'leaks' } },
  ],
  EX: [
    { words: 'complete', move: { code: 'EX', complete: true } },
    { words: 'with gaps', move: { code: 'EX', complete: false } },
  ],
  L: [
    { words: 'true and whole', move: { code: 'L', truthful: true } },
    {
      words: 'true, with something left out',
      move: { code: 'L', truthful: true, complete: false },
    },
    {
      words: 'saying what did not happen',
      move: { code: 'L', truthful: false },
    },
  ],
};

/** A move that can be chosen: how an address writes it, and what sets it apart from others of its code. */
export interface Choice {
  text: string;
  words: string;
  move: Move;
}

/** Every choice that there is, in the order of the console. */
export const choices: Choice[] = moveCodes.flatMap((code) =>
  (chosen[code] ?? [{ words: '', move: { code } }]).map((it, place) => ({
    ...it,
    text: place === 0 ? code : `${code}.${place + 1}`,
  })),
);

/** The moves that the hash of an address names, up to the first that is none. */
export function readMoves(hash: string): Choice[] {
  const read: Choice[] = [];
  for (const text of hash.replace(/^#/, '').split(',')) {
    const choice = choices.find((it) => it.text === text);
    if (!choice) break;
    read.push(choice);
  }
  return read;
}

/** The hash that names these moves. */
export function hashOf(moves: readonly Move[]): string {
  return `#${moves.map(textOf).join(',')}`;
}

/** A move as an address writes it; its first choice where what sets it apart is none of ours. */
function textOf(move: Move): string {
  const same = choices.find(
    (it) =>
      it.move.code === move.code &&
      it.move.wording === move.wording &&
      it.move.complete === move.complete &&
      it.move.truthful === move.truthful,
  );
  return same?.text ?? move.code;
}
