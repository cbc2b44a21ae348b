import { checkIsPassed } from '../../domain/quiz/check.ts';
import { $check } from '../quiz/quiz.ts';
import { $session } from '../session/session.ts';
import { $desk } from '../simulation/desk.ts';
import { $progress } from './progress.ts';

/**
 * Whether a step's work is done: one to read was opened; desk and check are passed.
 * @param area of the step, as the page's markup has it.
 */
export function isDone(step: string, area?: string): boolean {
  if (area === 'desk') return $desk.get().passed;
  if (area === 'check')
    return checkIsPassed($check.get(), $session.get().passMark);
  return $progress.get().visited.has(step);
}
