import type { CheckAttempt, CheckState } from '../quiz/check.ts';
import { hashText } from '../seed.ts';
import type { DeskState } from '../simulation/desk.ts';
import { readFlags, readNumber, writeFlags, writeNumber } from './digits.ts';
import type { Progress } from './progress.ts';
import { answerWidth, readDrawn, writeDrawn } from './savedAnswer.ts';
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
 * Version 3: `3` seed(4) turn(3) seconds lesson(3) check(3) desk(3) step(2)
 * notes(1: acknowledged) flags of visited steps `.` desk (savedDesk.ts) `.`
 * attempts, each score(3) size(1) answers(7 each) `.` checksum(3). Version 2 has
 * no desk, version 1 no notes either. A change of the format takes a new first
 * character; older ones stay readable (tests/fixtures/saved).
 */
const version = '3';
const headWidths = { '1': 19, '2': 20, '3': 20 };
const openScore = '...';

function checksum(body: string): string {
  return writeNumber(hashText(body) % 64 ** 3, 3);
}

/** Positional text for suspend data; 1.2 allows 4,096 characters. */
export function writeSaved(saved: Saved, index: SavedIndex): string {
  const { seconds, step, visited } = saved.progress;
  const head =
    version +
    writeNumber(saved.check.seed, 4) +
    writeNumber(saved.turn, 3) +
    writeNumber(seconds.lesson, 3) +
    writeNumber(seconds.check, 3) +
    writeNumber(seconds.desk, 3) +
    writeNumber(Math.max(0, index.steps.indexOf(step)), 2) +
    writeFlags([saved.progress.acknowledged]);
  const flags = writeFlags(index.steps.map((id) => visited.has(id)));
  const attempts = saved.check.attempts.map((a) => writeAttempt(a, index));
  const desk = writeDesk(saved.desk, index.cases);
  const body = `${head}${flags}.${desk}.${attempts.join('')}.`;
  return body + checksum(body);
}

function writeAttempt(attempt: CheckAttempt, index: SavedIndex): string {
  const answers = attempt.drawn.flatMap(
    (drawn) => writeDrawn(drawn, index.items) ?? [],
  );
  const score =
    attempt.score === null
      ? openScore
      : writeNumber(Math.round(attempt.score * 100), 3);
  return score + writeNumber(answers.length, 1) + answers.join('');
}

/** What `writeSaved` wrote. Never throws, whatever the LMS hands back. */
export function readSaved(text: string, index: SavedIndex): Restored {
  if (text.trim() === '') return { kind: 'empty' };
  const written = text.charAt(0);
  if (written !== '1' && written !== '2' && written !== '3') {
    return { kind: 'unreadable', reason: 'version' };
  }
  const saved = readBody(text, headWidths[written], index);
  return saved
    ? { kind: 'restored', saved }
    : { kind: 'unreadable', reason: 'damaged' };
}

function readBody(
  text: string,
  headWidth: number,
  index: SavedIndex,
): Saved | null {
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
  const flags = readFlags(text.slice(headWidth, flagsEnd));
  const rest = text.slice(flagsEnd + 1, -4);
  const deskEnd = text.startsWith('3') ? rest.indexOf('.') : -1;
  const practised = readDesk(rest.slice(0, Math.max(0, deskEnd)), index.cases);
  const attempts = readAttempts(rest.slice(deskEnd + 1), index);
  if (numbers.includes(null) || !notes || !flags || flagsEnd < 0) return null;
  if (!attempts || !practised) return null;
  const step = index.steps[place ?? 0] ?? index.steps[0] ?? '';
  return {
    turn: turn ?? 0,
    progress: {
      step,
      visited: new Set(index.steps.filter((_, i) => flags[i])),
      seconds: { lesson: lesson ?? 0, check: check ?? 0, desk: desk ?? 0 },
      acknowledged: notes[0] ?? false,
    },
    check: { seed: seed ?? 0, attempts },
    desk: practised,
  };
}

function readAttempts(text: string, index: SavedIndex): CheckAttempt[] | null {
  const attempts: CheckAttempt[] = [];
  let at = 0;
  while (at < text.length) {
    const scoreText = text.slice(at, at + 3);
    const score = scoreText === openScore ? null : readNumber(scoreText);
    const size = readNumber(text.slice(at + 3, at + 4));
    if (size === null || (score === null && scoreText !== openScore))
      return null;
    at += 4;
    const drawn = Array.from({ length: size }, (_, i) =>
      readDrawn(
        text.slice(at + i * answerWidth, at + (i + 1) * answerWidth),
        index.items,
      ),
    );
    at += size * answerWidth;
    if (at > text.length) return null;
    attempts.push({
      drawn: drawn.filter((d) => d !== null),
      score: score === null ? null : score / 100,
    });
  }
  return attempts;
}
