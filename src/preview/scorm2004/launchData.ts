import { listOf, textOf, type Tree } from '../cmiTree.ts';
import type { Unit } from '../import/units.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Mode } from '../store/launches.ts';
import type { Learner } from '../store/learners.ts';
import { parseCmi, writeDuration } from './cmi.ts';

/** What the learner's last commit brings to the next launch. */
const KEPT = [
  'completion_status',
  'success_status',
  'progress_measure',
  'score',
  'location',
  'suspend_data',
  'comments_from_learner',
  'objectives',
  'interactions',
  'learner_preference',
];

/** The data model with which a launch begins (RTE 2004, 4.2). Session time and exit begin anew. */
export function launchData(
  learner: Learner,
  attempt: Attempt,
  unit: Unit,
  mode: Mode,
): Tree {
  const stored = parseCmi(attempt.cmi);
  const kept = KEPT.flatMap((name) => {
    const value = stored?.tree[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const resumes = stored && (stored.exit === 'suspend' || attempt.cutOff);
  const begins = stored ? '' : 'ab-initio';
  const objectives = withActivity(stored?.tree['objectives'], unit.objectives);
  return {
    ...Object.fromEntries(kept),
    ...(objectives && { objectives }),
    learner_id: learner.id,
    learner_name: learner.name,
    credit: mode === 'review' ? 'no-credit' : 'credit',
    mode,
    entry: resumes ? 'resume' : begins,
    launch_data: unit.launchData,
    max_time_allowed: unit.maxTimeAllowed,
    ...(unit.timeLimitAction && { time_limit_action: unit.timeLimitAction }),
    scaled_passing_score: unit.masteryScore,
    completion_threshold: unit.completionThreshold,
    total_time: writeDuration(attempt.seconds),
  };
}

/**
 * The activity's objectives are there before the SCO says anything (RTE 2004, 4.2.17), in
 * a status that nobody knows; what the SCO has said of them or of its own stays in its place.
 */
function withActivity(stored: unknown, ids: readonly string[]): Tree | null {
  if (ids.length === 0) return null;
  const said = listOf(stored).map(({ value }) => value);
  const known = new Set(said.map(({ id }) => textOf(id)));
  const missing = ids.filter((id) => !known.has(id)).map((id) => ({ id }));
  return Object.fromEntries([...said, ...missing].entries());
}
