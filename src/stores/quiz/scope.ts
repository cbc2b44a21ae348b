import { computed } from 'nanostores';
import type { Way } from '../../domain/course/ways.ts';
import { $course } from '../course.ts';
import { $taking } from '../progress/taking.ts';
import { $check } from './quiz.ts';
import { $checkPlan, $verdict } from './view.ts';

/** What a result covers. */
export interface Scope {
  /** Null in a course that has one way only. */
  way: Way | null;
  /** How many questions the attempt that counts has asked, and how many it would have with nothing shown to be known. */
  asked: number;
  whole: number;
}

/** What the result covers; null before an attempt is over, or while the questions are not here. */
export const $scope = computed(
  [$course, $taking, $check, $verdict, $checkPlan],
  (course, { way }, { attempts }, verdict, plan): Scope | null => {
    const counted =
      verdict?.kind === 'passed' || verdict?.kind === 'desk'
        ? attempts[verdict.attempt - 1]
        : attempts.findLast(({ score }) => score !== null);
    if (!course || !counted || !plan) return null;
    return {
      way: course.hasWays ? way : null,
      asked: counted.drawn.length,
      whole: plan.whole,
    };
  },
);
