import { rm } from 'node:fs/promises';
import { GOALS, type Line } from './budgets.ts';
import { buildIn, type Built } from './timedBuild.ts';
import { projectWith } from './manyCourses.ts';
import { keepFirstCourse } from './oneCourse.ts';
import { machineIsQuiet } from './quiet.ts';

const MANY = 100;

/** What a build takes: of the courses that there are and of the first alone, the first time and again, and of a hundred more. */
export async function buildLines(): Promise<Line[]> {
  const quiet = machineIsQuiet();
  const few = await projectWith(0);
  const first = await buildIn(few);
  const again = await buildIn(few);
  await rm(few, { recursive: true });
  const one = await projectWith(0);
  const course = await keepFirstCourse(one);
  const alone = await buildIn(one);
  const aloneAgain = await buildIn(one);
  await rm(one, { recursive: true });
  const many = await projectWith(MANY);
  const hundred = await buildIn(many);
  await rm(many, { recursive: true });
  if (!quiet || !machineIsQuiet())
    console.log('The machine was busy; the times say little.');
  const worked = [first, again, alone, aloneAgain, hundred].map((it) =>
    it.worked.toFixed(1),
  );
  console.log(`Of processor time they took ${worked.join(', ')} s.`);
  console.log(`${memoryWords(hundred)}\n`);
  return [
    { name: 'Build, nothing kept', value: first.seconds, unit: 's' },
    {
      name: 'Build, nothing changed in the cases',
      value: again.seconds,
      unit: 's',
      limit: GOALS.buildSeconds,
      kind: 'goal',
    },
    { name: `Build of ${course} alone`, value: alone.seconds, unit: 's' },
    {
      name: 'Build of it, nothing changed in the cases',
      value: aloneAgain.seconds,
      unit: 's',
      limit: GOALS.buildSeconds,
      kind: 'goal',
    },
    {
      name: `Build with ${MANY} small courses more, nothing kept`,
      value: hundred.seconds,
      unit: 's',
      limit: GOALS.manySeconds,
      kind: 'goal',
    },
    {
      name: 'Its memory at most',
      value: hundred.held ?? hundred.peaks,
      unit: 'B',
      limit: GOALS.manyBytes,
      kind: 'goal',
    },
  ];
}

/** What the figure of the memory is. */
function memoryWords({ held, peaks }: Built): string {
  return held === null
    ? 'Memory is the peaks of all processes added up, which is more than they hold at one time: only Linux tells that.'
    : `Memory is the most that all processes hold at one time, shared pages counted once. The peaks of each, added up, are ${(peaks / 1e9).toFixed(1)} GB.`;
}
