import { computed } from 'nanostores';
import { isOnWay } from '../../domain/course/ways.ts';
import { openAttempt } from '../../domain/quiz/check.ts';
import { deskIsOpen } from '../../domain/verdict/deskIsOpen.ts';
import { isNeeded, stillToDo } from '../../domain/verdict/stillToDo.ts';
import { $course } from '../course.ts';
import { $check } from '../quiz/quiz.ts';
import { $verdict } from '../quiz/view.ts';
import { $session } from '../session/session.ts';
import { $passed } from '../simulation/finished.ts';
import { isDone } from './isDone.ts';
import { $progress } from './progress.ts';
import { $way } from './way.ts';

/** What the learner has still to do on their way, and whether passing hangs on it; nothing where this launch takes no work. */
export const $toDo = computed(
  [$course, $check, $passed, $progress, $session, $verdict, $way],
  (course, check, passed, { acknowledged }, { phase }, verdict, way) => {
    const takesWork = phase === 'recording' || phase === 'practice';
    if (!course || !verdict || !takesWork) return [];
    const lesson = course.steps.filter(
      (step) => step.area === 'lesson' && isOnWay(step, way),
    );
    const open = stillToDo({
      verdict,
      attempts: check.attempts.length,
      isOpen: openAttempt(check) !== null,
      deskOpen: deskIsOpen(course, { passed }),
      unconfirmed: course.acknowledgement !== undefined && !acknowledged,
      unread: lesson.flatMap(({ id, area }) => (isDone(id, area) ? [] : id)),
    });
    return open.map((toDo) => ({ ...toDo, isNeeded: isNeeded(toDo) }));
  },
);
