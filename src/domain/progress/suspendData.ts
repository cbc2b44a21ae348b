import { readFlags, readNumber } from './digits.ts';
import { readAttempts, writeAttempts } from './savedCheck.ts';
import { readDesk, writeDesk } from './savedDesk.ts';
import { checksum, writeAround } from './savedHead.ts';
import type { Saved, SavedIndex } from './savedHead.ts';

export type { Saved, SavedIndex } from './savedHead.ts';

export type Restored =
  | { kind: 'restored'; saved: Saved }
  | { kind: 'empty' }
  /** Written by a version we do not know, or damaged on the way. */
  | { kind: 'unreadable'; reason: 'version' | 'damaged' };

const headWidths = { '1': 19, '2': 20, '3': 20, '4': 20, '5': 20 };
type Version = keyof typeof headWidths;

/** Positional text for suspend data; 1.2 allows 4,096 characters. */
export function writeSaved(saved: Saved, index: SavedIndex): string {
  return writeAround(
    saved,
    index,
    writeDesk(saved.desk, index.cases),
    writeAttempts(saved.check.attempts, index.items),
  );
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
  const [acknowledged = false, isAdvised = false, isAgent, isLead] =
    notes ?? [];
  const flagsText = text.slice(headWidth, flagsEnd);
  const half = isAdvised ? flagsText.length / 2 : flagsText.length;
  const flags = readFlags(flagsText.slice(0, half));
  const advised = readFlags(flagsText.slice(half));
  const afterFlags = text.slice(flagsEnd + 1, -4);
  const knownEnd = written >= '5' ? afterFlags.indexOf('.') : -1;
  const known = readFlags(afterFlags.slice(0, Math.max(0, knownEnd)));
  const rest = afterFlags.slice(knownEnd + 1);
  const deskEnd = written >= '3' ? rest.indexOf('.') : -1;
  const practised = readDesk(rest.slice(0, Math.max(0, deskEnd)), index.cases);
  const attempts = readAttempts(
    rest.slice(deskEnd + 1),
    index.items,
    written < '4',
  );
  if (numbers.includes(null) || !notes || flagsEnd < 0) return null;
  if (!flags || !advised || !known) return null;
  if (!attempts || !practised) return null;
  const step = index.steps[place ?? 0] ?? index.steps[0] ?? '';
  const stepsWith = (set: readonly boolean[]) =>
    new Set(index.steps.filter((_, i) => set[i]));
  return {
    turn: turn ?? 0,
    progress: {
      step,
      read: stepsWith(flags),
      seconds: { lesson: lesson ?? 0, check: check ?? 0, desk: desk ?? 0 },
      acknowledged,
      advised: isAdvised ? stepsWith(advised) : null,
      known: new Set(index.objectives.filter((_, i) => known[i])),
      // Before there were ways, everybody took all of it.
      way: isAgent ? 'agent' : isLead || written < '5' ? 'lead' : null,
    },
    check: { seed: seed ?? 0, attempts },
    desk: practised,
  };
}
