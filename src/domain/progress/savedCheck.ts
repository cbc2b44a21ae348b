import type { CheckAttempt } from '../quiz/check.ts';
import { readNumber, writeNumber } from './digits.ts';
import {
  answerWidth,
  oldAnswerWidth,
  readDrawn,
  readOldDrawn,
  writeDrawn,
} from './savedAnswer.ts';

/** In the place of the score of an attempt that is still open. */
const openScore = '...';

/** Positional text for attempts at the check: score(3) size(1) and the answers of each. */
export function writeAttempts(
  attempts: readonly CheckAttempt[],
  itemIds: readonly string[],
): string {
  return attempts.map((attempt) => writeAttempt(attempt, itemIds)).join('');
}

function writeAttempt(
  { drawn, score }: CheckAttempt,
  itemIds: readonly string[],
): string {
  const answers = drawn.flatMap((it) => writeDrawn(it, itemIds) ?? []);
  const scoreText =
    score === null ? openScore : writeNumber(Math.round(score * 100), 3);
  return scoreText + writeNumber(answers.length, 1) + answers.join('');
}

/**
 * What `writeAttempts` wrote; null when it does not read.
 * @param isOld written by a version before 4, with shorter answers.
 */
export function readAttempts(
  text: string,
  itemIds: readonly string[],
  isOld: boolean,
): CheckAttempt[] | null {
  const width = isOld ? oldAnswerWidth : answerWidth;
  const read = isOld ? readOldDrawn : readDrawn;
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
      read(text.slice(at + i * width, at + (i + 1) * width), itemIds),
    );
    at += size * width;
    if (at > text.length) return null;
    attempts.push({
      drawn: drawn.filter((d) => d !== null),
      score: score === null ? null : score / 100,
    });
  }
  return attempts;
}
