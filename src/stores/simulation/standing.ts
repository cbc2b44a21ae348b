import { computed } from 'nanostores';
import { secondsOfCalls } from '../../domain/length/workSeconds.ts';
import { tallyOf } from '../../domain/simulation/deskTally.ts';
import { fewestCalls } from '../../domain/simulation/fewestCalls.ts';
import { $course } from '../course.ts';
import { $caseBank, $desk } from './desk.ts';

/** The fewest calls to a passed desk and their minutes, as estimated from the cases; null once it is passed. */
export const $left = computed(
  [$course, $caseBank, $desk],
  (course, { bank }, { calls, passed }) => {
    if (!course?.desk || !bank || passed) return null;
    const fewest = fewestCalls(calls, course.desk);
    const minutes = secondsOfCalls(fewest, bank.cases) / 60;
    return { calls: fewest, minutes: Math.max(1, Math.round(minutes)) };
  },
);

/** What the remembered calls came to. */
export const $tally = computed($desk, ({ calls }) => tallyOf(calls));
