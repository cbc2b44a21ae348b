import { computed } from 'nanostores';
import { mayChooseWay } from '../../domain/course/ways.ts';
import type { Way } from '../../domain/course/ways.ts';
import { $course } from '../course.ts';
import { $check } from '../quiz/quiz.ts';
import { $progress } from './progress.ts';

export type { Way } from '../../domain/course/ways.ts';

/** Whether the learner may choose a way now. */
export const $canChooseWay = computed(
  [$course, $check],
  (course, check) =>
    course !== null && mayChooseWay(course, check.attempts.length),
);

/** Takes a way, as long as the check has not been begun by another. */
export function chooseWay(way: Way): void {
  if ($canChooseWay.get()) $progress.set({ ...$progress.get(), way });
}
