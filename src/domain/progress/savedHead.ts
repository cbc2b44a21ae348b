import type { CheckState } from '../quiz/check.ts';
import { hashText } from '../hash.ts';
import type { DeskState } from '../simulation/desk.ts';
import { writeFlags, writeNumber } from './digits.ts';
import type { Progress } from './progress.ts';

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
  objectives: readonly string[];
}

/*
 * Version 5: `5` seed(4) turn(3) seconds lesson(3) check(3) desk(3) step(2)
 * notes(1: acknowledged, advised, agent's way, lead's way) flags of read
 * steps, as many flags of advised ones where there are any, `.` flags of known
 * objectives `.` desk (savedDesk.ts) `.` attempts, each score(3) size(1)
 * answers(9 each, savedAnswer.ts) `.` checksum(3). Version 4 has no ways and
 * nothing known, version 3 no advice and shorter answers, version 2 no desk,
 * version 1 no notes either. A change of the format takes a new first character; older ones stay
 * readable (tests/fixtures/saved).
 */
/** The first character of saved data, which names their form; larger ones are newer. */
export const SAVED_VERSION = '5';

/** Ends a text of saved data, so that damage on the way shows. */
export function checksum(body: string): string {
  return writeNumber(hashText(body) % 64 ** 3, 3);
}

/**
 * Positional text for suspend data; 1.2 allows 4,096 characters.
 * @param desk as savedDesk.ts writes it; '' for one at which nobody has sat.
 * @param attempts as savedCheck.ts writes them; '' for none.
 */
export function writeAround(
  saved: Saved,
  index: SavedIndex,
  desk = '',
  attempts = '',
): string {
  const { seconds, step, read, advised, known, way } = saved.progress;
  const head =
    SAVED_VERSION +
    writeNumber(saved.check.seed, 4) +
    writeNumber(saved.turn, 3) +
    writeNumber(seconds.lesson, 3) +
    writeNumber(seconds.check, 3) +
    writeNumber(seconds.desk, 3) +
    writeNumber(Math.max(0, index.steps.indexOf(step)), 2) +
    writeFlags([
      saved.progress.acknowledged,
      advised !== null,
      way === 'agent',
      way === 'lead',
    ]);
  const flagsOf = (ids: ReadonlySet<string>, all = index.steps) =>
    writeFlags(all.map((id) => ids.has(id)));
  const flags = flagsOf(read) + (advised ? flagsOf(advised) : '');
  const knownFlags = flagsOf(known, index.objectives);
  const body = `${head}${flags}.${knownFlags}.${desk}.${attempts}.`;
  return body + checksum(body);
}
