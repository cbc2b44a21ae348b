import { textOf, treeOf, type Tree } from '../cmiTree.ts';
import type { Unit } from '../import/units.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Mode } from '../store/launches.ts';
import type { Learner } from '../store/learners.ts';
import { parseCmi, writeTimespan, type Cmi } from './cmi.ts';

/**
 * The data model with which a launch begins (RTE 1.2, 3.4.2): what the learner's last
 * commit left, and what only the LMS says. Session time and exit begin anew.
 */
export function launchData(
  learner: Learner,
  attempt: Attempt,
  unit: Unit,
  mode: Mode,
): Tree {
  const stored = parseCmi(attempt.cmi);
  return {
    ...kept(stored),
    core: {
      student_id: learner.id,
      student_name: learner.name,
      lesson_location: textOf(
        treeOf(stored?.tree['core'])?.['lesson_location'],
      ),
      credit: mode === 'review' ? 'no-credit' : 'credit',
      lesson_status: stored?.lessonStatus ?? 'not attempted',
      entry: entryOf(attempt, stored),
      score: stored ? scoreOf(stored) : {},
      total_time: writeTimespan(attempt.seconds),
      lesson_mode: mode,
    },
    launch_data: unit.launchData,
    student_data: {
      mastery_score: unit.masteryScore,
      max_time_allowed: unit.maxTimeAllowed,
      time_limit_action: unit.timeLimitAction,
    },
  };
}

/**
 * `ab-initio` before anything was stored; `resume` when the course asked for it or was
 * cut off before LMSFinish; '' after any other end.
 */
function entryOf(attempt: Attempt, stored: Cmi | null): string {
  if (!stored) return 'ab-initio';
  return stored.exit === 'suspend' || attempt.cutOff ? 'resume' : '';
}

const KEPT = [
  'suspend_data',
  'comments',
  'objectives',
  'interactions',
  'student_preference',
];

function kept(stored: Cmi | null): Tree {
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = stored?.tree[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Without `scaled`, which this version does not have. */
function scoreOf({ score: { raw, min, max } }: Cmi): Tree {
  return { raw, min, max };
}
