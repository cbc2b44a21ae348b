import { computed } from 'nanostores';
import { tallyOf } from '../../domain/simulation/deskTally.ts';
import { workLeft } from '../../domain/simulation/fewestCalls.ts';
import { $course } from '../course.ts';
import { $deskMinutes } from './desk.ts';
import { $calls, $passed } from './finished.ts';

/** The fewest calls to a passed desk and their share of the minutes that its step takes at the least; null once it is passed. */
export const $left = computed(
  [$course, $calls, $passed],
  (course, calls, passed) => {
    const step = course?.steps.find(({ area }) => area === 'desk');
    if (!course?.desk || !step || passed) return null;
    const { minutes, agentMinutes = minutes } = step;
    return workLeft(calls, course.desk, agentMinutes);
  },
);

// Comes with the desk: from then on the list of steps says the same minutes.
$left.subscribe((left) => $deskMinutes.set(left?.minutes ?? null));

/** What the remembered calls came to. */
export const $tally = computed($calls, tallyOf);

/** Of the calls that count, those with an impostor that ended well. */
export const $impostorsHeld = computed([$course, $calls], (course, calls) => {
  const judged = calls.slice(-(course?.desk?.window ?? calls.length));
  return judged.filter(({ hostile, good }) => hostile && good).length;
});
