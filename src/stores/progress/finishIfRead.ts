import { readingFloor } from '../../domain/progress/readingFloor.ts';
import { finishStep } from './finishStep.ts';

/**
 * Ticks a step to whose end the reader came, once it was in view for as long as its text takes at least.
 * @returns whether it was.
 */
export function finishIfRead(
  step: string,
  text: string,
  seconds: number,
): boolean {
  const isRead = seconds >= readingFloor(text);
  if (isRead) finishStep(step);
  return isRead;
}
