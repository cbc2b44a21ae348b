import { computed } from 'nanostores';
import { secondsOfCalls } from '../../domain/length/workSeconds.ts';
import { tallyOf } from '../../domain/simulation/deskTally.ts';
import { fewestCalls } from '../../domain/simulation/fewestCalls.ts';
import { $course } from '../course.ts';
import { $caseBank } from './desk.ts';
import { $calls, $passed } from './finished.ts';

// Counted once: the words of all cases are many.
const $secondsACall = computed($caseBank, ({ bank }) =>
  secondsOfCalls(1, bank?.cases ?? []),
);

/** The fewest calls to a passed desk and their minutes, as estimated from the cases; null once it is passed. */
export const $left = computed(
  [$course, $secondsACall, $calls, $passed],
  (course, secondsACall, calls, passed) => {
    if (!course?.desk || secondsACall === 0 || passed) return null;
    const fewest = fewestCalls(calls, course.desk);
    const minutes = (fewest * secondsACall) / 60;
    return { calls: fewest, minutes: Math.max(1, Math.round(minutes)) };
  },
);

/** What the remembered calls came to. */
export const $tally = computed($calls, tallyOf);

/** Of the calls that count, those with an impostor that ended well. */
export const $impostorsHeld = computed([$course, $calls], (course, calls) => {
  const judged = calls.slice(-(course?.desk?.window ?? calls.length));
  return judged.filter(({ hostile, good }) => hostile && good).length;
});
