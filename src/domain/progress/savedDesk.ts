import { newDesk } from '../simulation/desk.ts';
import type { DeskState, OpenCall, PlayedCall } from '../simulation/desk.ts';
import { readFlags, readNumber, writeFlags, writeNumber } from './digits.ts';
import {
  readCall,
  readMoves,
  revisions,
  writeCall,
  writeMoves,
} from './savedCall.ts';

/*
 * The desk: count(2) notes(1: passed, a call is open) calls(1), each as
 * savedCall.ts has it, then the open call: case(1) variant(1) revision(1) and
 * its moves. '' for a desk at which nobody has sat.
 */
const headWidth = 4;

/** Positional text for the practice desk. */
export function writeDesk(desk: DeskState, caseIds: readonly string[]): string {
  if (desk.count === 0 && desk.open === null) return '';
  const calls = desk.calls
    .map((call) => writeCall(call, caseIds))
    .filter((text) => text !== '');
  const open = desk.open ? writeOpen(desk.open, caseIds) : '';
  return (
    writeNumber(desk.count, 2) +
    writeFlags([desk.passed, open !== '']) +
    writeNumber(calls.length, 1) +
    calls.join('') +
    open
  );
}

function writeOpen(open: OpenCall, caseIds: readonly string[]): string {
  const place = caseIds.indexOf(open.case);
  if (place < 0) return '';
  return (
    writeNumber(place, 1) +
    writeNumber(open.variant.charCodeAt(0) - 65, 1) +
    writeNumber(open.revision % revisions, 1) +
    writeMoves(open.moves)
  );
}

/** What `writeDesk` wrote; null when it does not read. */
export function readDesk(
  text: string,
  caseIds: readonly string[],
): DeskState | null {
  if (text === '') return newDesk;
  const count = readNumber(text.slice(0, 2));
  const notes = readFlags(text.charAt(2));
  const size = readNumber(text.charAt(3));
  if (count === null || !notes || size === null) return null;
  const calls: PlayedCall[] = [];
  let at = headWidth;
  for (let place = 0; place < size; place += 1) {
    const read = readCall(text, at, caseIds);
    if (!read) return null;
    if (read.call) calls.push(read.call);
    at = read.end;
  }
  const [passed = false, hasOpen = false] = notes;
  if (!hasOpen) {
    return at === text.length ? { calls, count, passed, open: null } : null;
  }
  const open = readOpen(text, at, caseIds);
  return open === undefined ? null : { calls, count, passed, open };
}

/** The open call; null when its case is gone, undefined when it does not read. */
function readOpen(
  text: string,
  at: number,
  caseIds: readonly string[],
): OpenCall | null | undefined {
  const place = readNumber(text.charAt(at));
  const variant = readNumber(text.charAt(at + 1));
  const revision = readNumber(text.charAt(at + 2));
  const played = readMoves(text, at + 3);
  if (place === null || variant === null || revision === null) return undefined;
  if (!played?.moves || played.end !== text.length) return undefined;
  const id = caseIds[place];
  if (id === undefined) return null;
  return {
    case: id,
    variant: String.fromCharCode(65 + variant),
    revision,
    moves: played.moves,
  };
}
