import type { DeskLine } from './deskLines.ts';
import type { LedTo } from './ledTo.ts';

/** A line of a finished call, with what the debrief says at it. */
export interface ReplayLine {
  line: DeskLine;
  /** The move, as its place among the moves, of which this line says last what came; else null. */
  ends: number | null;
  /** The call turned here. */
  turns: boolean;
}

/** The lines of a finished call; it turned at what a move showed, or at the move itself where that gave something away or cut the line. */
export function replayOf(
  lines: readonly DeskLine[],
  turn: number | null,
  led: LedTo,
): ReplayLine[] {
  const own = (move: number) => (line: DeskLine) =>
    line.move === move && !line.push;
  const turnsAt =
    turn === null
      ? -1
      : led === 'neither'
        ? lines.findLastIndex(own(turn))
        : lines.findIndex(own(turn));
  return lines.map((line, place) => {
    const { move } = line;
    const isLast = move !== null && lines.findLastIndex(own(move)) === place;
    return { line, ends: isLast ? move : null, turns: place === turnsAt };
  });
}
