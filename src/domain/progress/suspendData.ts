import type { CheckState } from '../quiz/check.ts';
import { hashText } from '../hash.ts';
import type { DeskState } from '../simulation/desk.ts';
import { readFlags, readNumber, writeFlags, writeNumber } from './digits.ts';
import type { Progress } from './progress.ts';
import { readAttempts, writeAttempts } from './savedCheck.ts';
import { readDesk, writeDesk } from './savedDesk.ts';

/** Everything that a relaunch needs. */
export interface Saved {
  /** Grows with every save, so that the newer of two copies is known. */
  turn: number;
  progress: Progress;
  check: CheckState;
  desk: DeskState;
}

/** Append-only lists; saved data hold positions in them. */
export interface SavedIndex {
  steps: readonly string[];
  items: readonly string[];
  cases: readonly string[];
}

export type Restored =
  | { kind: 'restored'; saved: Saved }
  | { kind: 'empty' }
  /** Written by a version we do not know, or damaged on the way. */
  | { kind: 'unreadable'; reason: 'version' | 'damaged' };

/*
 * Version 4: `4` seed(4) turn(3) seconds lesson(3) check(3) desk(3) step(2)
 * notes(1: acknowledged, advised) flags of visited steps, as many flags of
 * advised ones where there are any, `.` desk (savedDesk.ts) `.` attempts, each
 * score(3) size(1) answers(9 each, savedAnswer.ts) `.` checksum(3). Version 3
 * has no advice and shorter answers, version 2 no desk, version 1 no notes
 * either. A change of the format takes a new first character; older ones stay
 * readable (tests/fixtures/saved).
 */
const version = '4';
const headWidths = { '1': 19, '2': 20, '3': 20, '4': 20 };
type Version = keyof typeof headWidths;

function checksum(body: string): string {
  return writeNumber(hashText(body) % 64 ** 3, 3);
}

/** Positional text for suspend data; 1.2 allows 4,096 characters. */
export function writeSaved(saved: Saved, index: SavedIndex): string {
  const { seconds, step, visited, advised } = saved.progress;
  const head =
    version +
    writeNumber(saved.check.seed, 4) +
    writeNumber(saved.turn, 3) +
    writeNumber(seconds.lesson, 3) +
    writeNumber(seconds.check, 3) +
    writeNumber(seconds.desk, 3) +
    writeNumber(Math.max(0, index.steps.indexOf(step)), 2) +
    writeFlags([saved.progress.acknowledged, advised !== null]);
  const flagsOf = (ids: ReadonlySet<string>) =>
    writeFlags(index.steps.map((id) => ids.has(id)));
  const flags = flagsOf(visited) + (advised ? flagsOf(advised) : '');
  const attempts = writeAttempts(saved.check.attempts, index.items);
  const desk = writeDesk(saved.desk, index.cases);
  const body = `${head}${flags}.${desk}.${attempts}.`;
  return body + checksum(body);
}

/** What `writeSaved` wrote. Never throws, whatever the LMS hands back. */
export function readSaved(text: string, index: SavedIndex): Restored {
  if (text.trim() === '') return { kind: 'empty' };
  const written = text.charAt(0);
  if (!isVersion(written)) return { kind: 'unreadable', reason: 'version' };
  const saved = readBody(text, written, index);
  return saved
    ? { kind: 'restored', saved }
    : { kind: 'unreadable', reason: 'damaged' };
}

function isVersion(text: string): text is Version {
  return text in headWidths;
}

function readBody(
  text: string,
  written: Version,
  index: SavedIndex,
): Saved | null {
  const headWidth = headWidths[written];
  if (checksum(text.slice(0, -3)) !== text.slice(-3)) return null;
  const head = text.slice(0, headWidth);
  const numbers = [
    [1, 5],
    [5, 8],
    [8, 11],
    [11, 14],
    [14, 17],
    [17, 19],
  ].map(([from, to]) => readNumber(head.slice(from, to)));
  const [seed, turn, lesson, check, desk, place] = numbers.map((n) => n ?? 0);
  const notes = readFlags(head.slice(19));
  const flagsEnd = text.indexOf('.', headWidth);
  const [acknowledged = false, isAdvised = false] = notes ?? [];
  const flagsText = text.slice(headWidth, flagsEnd);
  const half = isAdvised ? flagsText.length / 2 : flagsText.length;
  const flags = readFlags(flagsText.slice(0, half));
  const advised = readFlags(flagsText.slice(half));
  const rest = text.slice(flagsEnd + 1, -4);
  const deskEnd = written >= '3' ? rest.indexOf('.') : -1;
  const practised = readDesk(rest.slice(0, Math.max(0, deskEnd)), index.cases);
  const attempts = readAttempts(
    rest.slice(deskEnd + 1),
    index.items,
    written < '4',
  );
  if (numbers.includes(null) || !notes || flagsEnd < 0) return null;
  if (!flags || !advised) return null;
  if (!attempts || !practised) return null;
  const step = index.steps[place ?? 0] ?? index.steps[0] ?? '';
  const stepsWith = (set: readonly boolean[]) =>
    new Set(index.steps.filter((_, i) => set[i]));
  return {
    turn: turn ?? 0,
    progress: {
      step,
      visited: stepsWith(flags),
      seconds: { lesson: lesson ?? 0, check: check ?? 0, desk: desk ?? 0 },
      acknowledged,
      advised: isAdvised ? stepsWith(advised) : null,
    },
    check: { seed: seed ?? 0, attempts },
    desk: practised,
  };
}
