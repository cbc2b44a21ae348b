import type { Sco } from '../import/manifest.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Mode } from '../store/launches.ts';
import type { Learner } from '../store/learners.ts';
import { parseCmi, writeTimespan, type Cmi, type Tree } from './cmi.ts';

/**
 * The data model with which a launch begins (RTE 1.2, 3.4.2): what the learner's last
 * commit left, and what only the LMS says. Session time and exit begin anew.
 */
export function launchData(
  learner: Learner,
  attempt: Attempt,
  sco: Sco,
  mode: Mode,
): Tree {
  const stored = parseCmi(attempt.cmi);
  return {
    ...kept(stored),
    core: {
      student_id: learner.id,
      student_name: learner.name,
      lesson_location: textIn(stored?.tree['core'], 'lesson_location'),
      credit: mode === 'review' ? 'no-credit' : 'credit',
      lesson_status: stored?.lessonStatus ?? 'not attempted',
      entry: entryOf(attempt, stored),
      score: stored?.score ?? {},
      total_time: writeTimespan(attempt.seconds),
      lesson_mode: mode,
    },
    launch_data: sco.launchData,
    student_data: {
      mastery_score: sco.masteryScore,
      max_time_allowed: sco.maxTimeAllowed,
      time_limit_action: sco.timeLimitAction,
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

function textIn(tree: unknown, name: string): string {
  if (typeof tree !== 'object' || tree === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(tree, name)?.value;
  return typeof value === 'string' ? value : '';
}
