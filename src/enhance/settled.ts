import { followStep } from './followStep.ts';
import { enhanceHelp } from './help.ts';
import { noticeReading } from './reading.ts';
import { enhanceWays } from './ways.ts';

/** Once is enough: the page asks again after each choice, in case this did not come. */
let isDone = false;

/**
 * What the first two seconds of a launch do without.
 * @param choice the question for a way; null where the package has answered it.
 */
export function enhanceSettled(choice: HTMLFieldSetElement | null): void {
  if (isDone) return;
  isDone = true;
  enhanceHelp();
  followStep();
  enhanceWays(choice);
  noticeReading();
}
