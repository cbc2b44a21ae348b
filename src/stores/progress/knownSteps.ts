import { computed } from 'nanostores';
import { isKnown } from '../../domain/course/ways.ts';
import { $course } from '../course.ts';
import { $taking } from './taking.ts';

/** Steps all of which was shown to be known before the lesson, by id. */
export const $knownSteps = computed(
  [$course, $taking],
  (course, { way, known }) =>
    (course?.steps ?? []).flatMap((step) =>
      isKnown(step, way, known) ? step.id : [],
    ),
);
