import type { Write, Read } from '../scorm/dialect.ts';
import type { Standing } from '../scorm/standing.ts';

const COMPLETION = 'completion_status';
const SUCCESS = 'success_status';

/** The two statuses in the port's words, and those of them that we may write too. */
export function readStanding(read: Read): {
  standing: Standing;
  known: Write[];
} {
  const completion = read(COMPLETION);
  const success = read(SUCCESS);
  const known: Write[] = [];
  const standing: Standing = {
    completion: 'not-attempted',
    success: 'unknown',
  };
  if (completion === 'completed' || completion === 'incomplete') {
    standing.completion = completion;
    known.push([COMPLETION, completion]);
  }
  if (success === 'passed' || success === 'failed') {
    standing.success = success;
    known.push([SUCCESS, success]);
  }
  return { standing, known };
}

/**
 * Completion always, success once there is one: an LMS starts at `unknown`.
 * progress_measure only says that all is done: below 1 an LMS with a
 * completion threshold would put its own verdict in the place of ours.
 */
export function statusWrites({ completion, success }: Standing): Write[] {
  const writes: Write[] = [[COMPLETION, completion, 'essential']];
  if (success !== 'unknown') writes.push([SUCCESS, success, 'essential']);
  if (completion === 'completed') writes.push(['progress_measure', '1']);
  return writes;
}
