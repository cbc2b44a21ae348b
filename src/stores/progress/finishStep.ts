import { readStep } from '../../domain/progress/progress.ts';
import { $progress } from './progress.ts';

/** Ticks a step: it was read to its end, or its questions were answered. The next save takes it along. */
export function finishStep(step: string): void {
  $progress.set(readStep($progress.get(), step));
}
