/** The columns of {@link writeAttemptsCsv}. */
export const ATTEMPT_COLUMNS = [
  'learner_id',
  'learner_name',
  'course',
  'release',
  'attempt',
  'started_utc',
  'completed_utc',
  'completion',
  'success',
  'score_raw',
  'score_max',
  'score_scaled',
  'seconds',
  'interactions',
  'answers',
] as const;

/** The columns of {@link writeInteractionsCsv}. */
export const INTERACTION_COLUMNS = [
  'learner_id',
  'learner_name',
  'course',
  'release',
  'attempt',
  'position',
  'interaction_id',
  'type',
  'time',
  'response',
  'correct_responses',
  'result',
  'weighting',
  'latency_seconds',
  'objectives',
] as const;
