import { computed } from 'nanostores';
import { sameCaseRevision } from '../../domain/progress/savedCall.ts';
import { judgeDesk } from '../../domain/simulation/deskRule.ts';
import { lightOf } from '../../domain/simulation/light.ts';
import { workedExample } from '../../domain/simulation/queue.ts';
import { $course } from '../course.ts';
import { $caseBank } from './desk.ts';
import { $calls } from './finished.ts';

/** How the desk stands by the course's rule; null for a course without one. */
export const $deskVerdict = computed([$course, $calls], (course, calls) =>
  course?.desk ? judgeDesk(calls, course.desk) : null,
);

/** The calls that count, oldest first, as lights. */
export const $lights = computed([$course, $calls], (course, calls) =>
  course?.desk ? calls.slice(-course.desk.window).map(lightOf) : [],
);

/** The finished calls by title, the latest first; `place` is where they stand in the desk. */
export const $past = computed([$caseBank, $calls], ({ bank }, calls) =>
  calls
    .map((played, place) => {
      const file = bank?.cases.find((it) => it.id === played.case);
      const { outcome, minutes } = played;
      return {
        place,
        title: file?.title ?? '',
        outcome,
        light: lightOf(played),
        minutes,
        // What was said then may not be what the case says now.
        readable:
          played.moves !== null &&
          file !== undefined &&
          sameCaseRevision(file.revision, played.revision),
      };
    })
    .reverse(),
);

/** The call that is shown worked. */
export const $example = computed($caseBank, ({ bank }) =>
  bank ? workedExample(bank.cases) : null,
);
