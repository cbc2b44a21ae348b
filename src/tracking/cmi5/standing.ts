import type { Completion, RecordUpdate, Success } from '../port.ts';
import type { JsonObject } from './json.ts';
import { type Cmi5Verb, duration } from './statement.ts';

/** How the learner stands in this registration. */
export interface Standing {
  completion: Completion;
  success: Success;
  /** Per cent, of the judgement; null before it. */
  score: number | null;
}

export const NOT_JUDGED: Standing = {
  completion: 'incomplete',
  success: 'unknown',
  score: null,
};

/** A scaled score as per cent, without the noise of binary fractions; null stays null. */
export function percentOf(scaled: number | null): number | null {
  return scaled === null ? null : Math.round(scaled * 10_000) / 100;
}

/** True when `passed` may be said of this score: the LMS's own mark (0 to 1) decides where it sets one. */
function reaches(score: number | null, masteryScore: number | null): boolean {
  return masteryScore === null || score === null || score / 100 >= masteryScore;
}

/** The standing after `update`: a judgement gives way only to a pass. `warning` says what was not taken. */
export function nextStanding(
  now: Standing,
  update: RecordUpdate,
  masteryScore: number | null,
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
    const warning = other ? 'The attempt is closed; its score stays.' : '';
    return { standing: now, warning };
  }
  if (rises && !reaches(score, masteryScore)) {
    const warning = `The LMS asks for ${percentOf(masteryScore)} per cent, and the score is ${score}; it was not recorded as passed.`;
    return { standing: now, warning };
  }
  // A score counts only in the update that judges.
  const counted = completion === 'completed' ? score : null;
  return { standing: { completion, success, score: counted }, warning: '' };
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
  const completed =
    completion === 'completed' && success !== 'failed' && !sent('completed');
  const passed =
    success === 'passed' && !sent('passed') && !ofSession.includes('failed');
  const failed =
    ending && success === 'failed' && !sent('failed') && !sent('passed');
  return [
    ...(completed ? (['completed'] as const) : []),
    ...(passed ? (['passed'] as const) : []),
    ...(failed ? (['failed'] as const) : []),
  ];
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
        score: { scaled: score / 100, raw: score, min: 0, max: 100 },
      }),
    ...time,
  };
}
