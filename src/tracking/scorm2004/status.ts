import type { Write, Read } from '../scorm/dialect.ts';
import { completionOf, type Standing } from '../scorm/attemptStanding.ts';

const COMPLETION = 'completion_status';
const SUCCESS = 'success_status';

/** The two statuses in the port's words, and those of them that we may write too; see `completionOf`. */
export function readStanding(
  read: Read,
  isUsed: (word: string) => boolean,
): { standing: Standing; known: Write[] } {
  const word = read(COMPLETION);
  const success = read(SUCCESS);
  const completion = completionOf(word, isUsed);
  const standing: Standing = { completion, success: 'unknown' };
  const known: Write[] = [];
  if (word !== 'unknown' && completion === word) known.push([COMPLETION, word]);
  if (success === 'passed' || success === 'failed') {
    standing.success = success;
    known.push([SUCCESS, success]);
  }
  return { standing, known };
}

/**
 * Completion where it is known, success once there is one: an LMS starts at `unknown`.
 * progress_measure only says that all is done: below 1 an LMS with a
 * completion threshold would put its own verdict in the place of ours.
 */
export function statusWrites({ completion, success }: Standing): Write[] {
  const isDone = completion === 'completed';
  const isJudged = success !== 'unknown';
  const writes: Write[] = [];
  if (completion !== 'unknown') {
    const weight = isDone && !isJudged ? 'proof' : 'essential';
    writes.push([COMPLETION, completion, weight]);
  }
  if (isJudged) writes.push([SUCCESS, success, 'proof']);
  if (isDone) writes.push(['progress_measure', '1']);
  return writes;
}
