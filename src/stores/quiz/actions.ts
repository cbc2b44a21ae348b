import type { Answer, Certainty } from '../../domain/quiz/check.ts';
import { answerItem, startAttempt } from '../../domain/quiz/draw.ts';
import { creditOf, resultOf, scoreItem } from '../../domain/quiz/scoreItem.ts';
import { $course } from '../course.ts';
import { $taking } from '../progress/taking.ts';
import { $bank, $check, $shown } from './quiz.ts';

/** Begins an attempt if one is left. */
export function beginAttempt(): void {
  const rule = $course.get()?.check;
  if (!rule) return;
  $shown.set(null);
  $check.set(startAttempt($check.get(), rule, $bank.get().bank, $taking.get()));
}

/** Scores and records an answer to an item that waits for one, and keeps it on screen with its rationale. */
export function submitAnswer(
  item: string,
  response: string[],
  latencySeconds: number,
  certainty?: Certainty,
): void {
  const key = $bank.get().bank.keys.find((k) => k.item === item);
  if (!key) return;
  const score = scoreItem(key, response);
  const answer: Answer = {
    response,
    result: resultOf(score),
    latencySeconds,
    ...(score.kind === 'partial' && { credit: creditOf(score) }),
    ...(certainty && { certainty }),
  };
  const answered = answerItem($check.get(), item, answer);
  if (answered === $check.get()) return;
  $shown.set(item);
  $check.set(answered);
}

/** Leaves the rationale and shows what comes next. */
export function continueCheck(): void {
  $shown.set(null);
}
