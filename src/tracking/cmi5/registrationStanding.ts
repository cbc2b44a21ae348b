import { belowMark, scoreStays } from '../../words/tracking/cmi5.ts';
import type { Completion, RecordUpdate, Success } from '../port.ts';
import type { JsonObject } from './json.ts';
import { type Cmi5Verb, duration } from './statement.ts';

/** How the learner stands in this registration. */
export interface Standing {
  completion: Completion;
  success: Success;
  /** Per cent, of the judgement; null before it. */
  score: number | null;
  /** When it was judged, in ISO 8601; '' where that is not known, and before. */
  at: string;
}

export const NOT_JUDGED: Standing = {
  completion: 'incomplete',
  success: 'unknown',
  score: null,
  at: '',
};

/**
 * The LMS's mark as per cent; null where nobody set one, which 0 means too.
 * Rounded up, so that who reaches what is shown reaches what is meant.
 */
export function percentOf(masteryScore: number | null): number | null {
  // Without the noise of binary fractions.
  return masteryScore ? Math.ceil(masteryScore * 10_000 - 1e-6) / 100 : null;
}

/** Per cent as cmi5 counts it, 0 to 1, with no more decimals than its mastery scores have. */
export function scaledOf(score: number): number {
  return Math.round(score * 100) / 10_000;
}

/** True when `passed` may be said of this score: the LMS's own mark (0 to 1) decides where it sets one. */
function reaches(score: number | null, masteryScore: number | null): boolean {
  return (
    masteryScore === null || score === null || scaledOf(score) >= masteryScore
  );
}

/** The standing after `update`: a judgement gives way only to a pass. `warning` says what was not taken. */
export function nextStanding(
  now: Standing,
  update: RecordUpdate,
  masteryScore: number | null,
  time: Date,
): { standing: Standing; warning: string } {
  const success = update.success ?? now.success;
  const judged = success !== 'unknown';
  const completion = judged
    ? 'completed'
    : update.completion === 'completed'
      ? 'completed'
      : now.completion;
  const score = update.score?.raw ?? null;
  const rises = success === 'passed' && now.success !== 'passed';
  if (now.completion === 'completed' && !rises) {
    const other = score !== null && score !== now.score;
    const warning = other ? scoreStays : '';
    return { standing: now, warning };
  }
  if (rises && !reaches(score, masteryScore)) {
    const warning = belowMark(percentOf(masteryScore), score);
    return { standing: now, warning };
  }
  if (completion !== 'completed') return { standing: NOT_JUDGED, warning: '' };
  // Judged with the last answer, whenever it gets here.
  const at = (update.interactions?.at(-1)?.at ?? time).toISOString();
  return { standing: { completion, success, score, at }, warning: '' };
}

/**
 * The judgements that cmi5 has still to be told. `completed` and `passed` go
 * once per registration, one of `passed` and `failed` per session; `failed`
 * waits for the end, since a learner may still pass until then.
 */
export function verbsDue(
  { completion, success }: Standing,
  ofRegistration: readonly string[],
  ofSession: readonly string[],
  ending: boolean,
): ('completed' | 'passed' | 'failed')[] {
  const sent = (verb: Cmi5Verb) => ofRegistration.includes(verb);
  const due = {
    completed: completion === 'completed' && success !== 'failed',
    passed: success === 'passed' && !ofSession.includes('failed'),
    failed: ending && success === 'failed' && !sent('passed'),
  };
  return (['completed', 'passed', 'failed'] as const).filter(
    (verb) => due[verb] && !sent(verb),
  );
}

/** The result of a judgement; `completion` only on completed, success and score only on the others. */
export function resultOf(
  verb: 'completed' | 'passed' | 'failed',
  score: number | null,
  masteryScore: number | null,
  seconds: number,
): JsonObject {
  const time = { duration: duration(seconds) };
  if (verb === 'completed') return { completion: true, ...time };
  // cmi5 binds a score to its verb: none is better than one that contradicts it.
  const fits =
    verb === 'passed' || masteryScore === null || !reaches(score, masteryScore);
  return {
    success: verb === 'passed',
    ...(score !== null &&
      fits && {
        score: {
          scaled: scaledOf(score),
          // cmi5 wants a whole number (9.5.1); rounded down it reaches no mark that the score does not.
          raw: Math.floor(score),
          min: 0,
          max: 100,
        },
      }),
    ...time,
  };
}
