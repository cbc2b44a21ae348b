import { checkIsPassed } from '../../domain/quiz/check.ts';
import { isKnown } from '../../domain/course/ways.ts';
import { $course } from '../course.ts';
import { $check } from '../quiz/quiz.ts';
import { $session } from '../session/session.ts';
import { $desk } from '../simulation/desk.ts';
import { $progress } from './progress.ts';
import { $way } from './way.ts';

/**
 * Whether a step's work is done: one to read was read to its end, its questions were answered, or it was shown to be known before; desk and check are passed.
 * @param area of the step, as the page's markup has it.
 */
export function isDone(step: string, area?: string): boolean {
  if (area === 'desk') return $desk.get().passed;
  if (area === 'check')
    return checkIsPassed($check.get(), $session.get().passMark);
  const { read, known } = $progress.get();
  const data = $course.get()?.steps.find(({ id }) => id === step);
  return read.has(step) || (!!data && isKnown(data, $way.get(), known));
}
