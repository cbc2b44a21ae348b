import type { StepData } from '../domain/course/courseData.ts';
import { isOnWay, minutesOn } from '../domain/course/ways.ts';
import type { Way } from '../schema/way.ts';
import { offTheWay, stepPlace } from '../words/course/stepList.ts';

/** Where a step stands on a way: its number among the way's steps, in words, its minutes, and its neighbours. */
export interface Place {
  /** False where the way does not hold the step; then it has no number. */
  isOn: boolean;
  words: string;
  minutes: number;
  prev: StepData | undefined;
  next: StepData | undefined;
}

/** The place of a step on a way. */
export function placeOn(
  way: Way,
  id: string,
  steps: readonly StepData[],
): Place {
  const taken = steps.filter((step) => isOnWay(step, way));
  const at = steps.findIndex((step) => step.id === id);
  const number = taken.findIndex((step) => step.id === id) + 1;
  const step = steps[at];
  return {
    isOn: number > 0,
    words: number > 0 ? stepPlace(number, taken.length) : offTheWay,
    minutes: step ? minutesOn(step, number > 0 ? way : 'lead') : 0,
    prev: steps.slice(0, at).findLast((it) => isOnWay(it, way)),
    next: steps.slice(at + 1).find((it) => isOnWay(it, way)),
  };
}
