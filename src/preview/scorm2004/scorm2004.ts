import { readNumber } from '../cmiTree.ts';
import type { AttemptRecord, Scorm } from '../attemptRecord.ts';
import { parseCmi, readCmi } from './cmi.ts';
import { launchData } from './launchData.ts';

const COMPLETIONS: Record<string, AttemptRecord['completion']> = {
  completed: 'completed',
  incomplete: 'incomplete',
  'not attempted': 'not attempted',
};
const SUCCESSES: Record<string, AttemptRecord['success']> = {
  passed: 'passed',
  failed: 'failed',
};

export const SCORM2004: Scorm = {
  launchData,
  commit(value) {
    const cmi = readCmi(value);
    return (
      cmi && {
        tree: cmi.tree,
        seconds: cmi.sessionSeconds,
        final: cmi.completion === 'completed',
      }
    );
  },
  record(attempt) {
    const cmi = parseCmi(attempt.cmi);
    const score = (name: 'raw' | 'min' | 'max' | 'scaled'): number | null =>
      readNumber(cmi?.score[name] ?? '');
    return {
      // `unknown` is the LMS's word for a course that has not said.
      completion: cmi ? (COMPLETIONS[cmi.completion] ?? null) : 'not attempted',
      success: SUCCESSES[cmi?.success ?? ''] ?? null,
      score: {
        raw: score('raw'),
        min: score('min'),
        max: score('max'),
        scaled: score('scaled'),
      },
      objectives: cmi?.objectives ?? [],
      interactions: cmi?.interactions ?? [],
    };
  },
  /** Any exit but suspend ends the attempt (RTE 4.2.8): the next launch sees nothing of it. */
  unitState(attempt) {
    const cmi = parseCmi(attempt.cmi);
    if (cmi?.completion === 'completed' && cmi.success !== 'failed')
      return 'done';
    const ended = cmi && !attempt.cutOff && cmi.exit !== 'suspend';
    return ended ? 'ended' : 'open';
  },
};
