import { computed } from 'nanostores';
import { callOf, nextCall } from '../../domain/simulation/queue.ts';
import { $course } from '../course.ts';
import { $check } from '../quiz/quiz.ts';
import { $caseBank } from './desk.ts';
import { $calls, $count } from './finished.ts';

/** The call that is taken next, whether it is taken or only waits; null without a desk or cases. */
export const $next = computed(
  [$course, $caseBank, $calls, $count, $check],
  (course, { bank }, calls, count, { seed }) =>
    course?.desk && bank
      ? nextCall({ calls, count }, bank.cases, course.desk, seed)
      : null,
);

/** By which channel somebody waits: all that may be known of them. */
export const $waiting = computed([$next, $caseBank], (next, { bank }) =>
  next && bank ? (callOf(bank.cases, next)?.channel ?? null) : null,
);
