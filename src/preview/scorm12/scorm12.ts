import { readNumber } from '../cmiTree.ts';
import type { AttemptRecord, Scorm } from '../attemptRecord.ts';
import { parseCmi, readCmi } from './cmi.ts';
import { launchData } from './launchData.ts';

/** How SCORM 1.2's one status reads as two. A course that failed its learner is over. */
const OUTCOMES: Record<
  string,
  Pick<AttemptRecord, 'completion' | 'success'>
> = {
  passed: { completion: 'completed', success: 'passed' },
  failed: { completion: 'completed', success: 'failed' },
  completed: { completion: 'completed', success: null },
  incomplete: { completion: 'incomplete', success: null },
  browsed: { completion: 'incomplete', success: null },
  'not attempted': { completion: 'not attempted', success: null },
};

export const SCORM12: Scorm = {
  launchData,
  commit(value) {
    const cmi = readCmi(value);
    return (
      cmi && {
        tree: cmi.tree,
        seconds: cmi.sessionSeconds,
        final: OUTCOMES[cmi.lessonStatus]?.completion === 'completed',
      }
    );
  },
  record(attempt) {
    const cmi = parseCmi(attempt.cmi);
    const raw = readNumber(cmi?.score.raw ?? '');
    return {
      ...(OUTCOMES[cmi?.lessonStatus ?? 'not attempted'] ?? {
        completion: null,
        success: null,
      }),
      score: {
        raw,
        // scorm-again says max 100 before there is a score.
        min: raw === null ? null : readNumber(cmi?.score.min ?? ''),
        max: raw === null ? null : readNumber(cmi?.score.max ?? ''),
        scaled: null,
      },
      objectives: cmi?.objectives ?? [],
      interactions: cmi?.interactions ?? [],
    };
  },
  /** `done` after passed or completed; a failed attempt stays open, for the course to judge. */
  unitState(attempt) {
    const status = parseCmi(attempt.cmi)?.lessonStatus;
    return status === 'passed' || status === 'completed' ? 'done' : 'open';
  },
};
