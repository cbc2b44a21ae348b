import { computed } from 'nanostores';
import { answerCredit } from '../../domain/quiz/attemptScore.ts';
import { mayStart } from '../../domain/quiz/check.ts';
import type { CheckState } from '../../domain/quiz/check.ts';
import { checkPlan } from '../../domain/quiz/checkItems.ts';
import { orderShown } from '../../domain/quiz/draw.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import { judgeCourse, sameVerdict } from '../../domain/verdict/verdict.ts';
import { deskIsOpen } from '../../domain/verdict/deskIsOpen.ts';
import { $course } from '../course.ts';
import { $taking } from '../progress/taking.ts';
import { $session } from '../session/session.ts';
import { $passed } from '../simulation/finished.ts';
import { $bank, $check } from './quiz.ts';

/** How the course stands by its rule and the pass mark in force; null until the course is known. */
export const $verdict = computed(
  [$course, $check, $session, $passed],
  (course, check, { passMark }, passed) =>
    course &&
    judgeCourse(check, course.check, passMark, deskIsOpen(course, { passed })),
);

/** What the LMS has of the result as it stands: accepted beyond doubt, or given back at this launch; null for neither. `at` is in milliseconds since 1970. */
export const $resultAccepted = computed(
  [$verdict, $session],
  (verdict, { phase, accepted }) =>
    verdict &&
    accepted &&
    (phase === 'recording' || phase === 'ended' || phase === 'review') &&
    sameVerdict(verdict, accepted.verdict)
      ? accepted
      : null,
);

/** True when the learner may begin an attempt now. */
export const $startable = computed(
  [$course, $check, $session, $verdict],
  (course, check, { phase }, verdict) =>
    course !== null &&
    phase !== 'review' &&
    phase !== 'elsewhere' &&
    verdict?.kind === 'open' &&
    mayStart(check, course.check),
);

/** What an attempt asks; null until course and items are here. */
export const $checkPlan = computed(
  [$course, $bank, $taking],
  (course, { status, bank }, taking) =>
    course && status === 'ready' ? checkPlan(course.check, bank, taking) : null,
);

/** The objectives that an attempt leaves out as known, in words. */
export const $leftOut = computed([$checkPlan, $bank], (plan, { bank }) =>
  (bank.objectives ?? [])
    .filter(({ id }) => plan?.leftOut.includes(id))
    .map(({ text }) => text),
);

/** The answer to an item of the latest attempt, with what it counts from 0 to 1; null while there is none. */
export function answerInCheck(
  check: CheckState,
  item: string,
): { response: string[]; credit: number } | null {
  const drawn = check.attempts.at(-1)?.drawn.find((it) => it.item === item);
  const answer = drawn?.answer ?? null;
  return answer && { response: answer.response, credit: answerCredit(answer) };
}

/** How an item stands on screen in the latest attempt. */
export function orderInCheck(item: PublicItem): ShownOrder {
  const { seed, attempts } = $check.get();
  return orderShown(seed, attempts.length, item);
}
