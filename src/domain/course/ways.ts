import type { Way } from '../../schema/way.ts';
import type { CourseData, StepData } from './courseData.ts';

export type { Way } from '../../schema/way.ts';

/**
 * The way in force: the package's, else the one chosen, else an agent's. In a
 * course without parts for a lead everybody takes all of it.
 */
export function wayOf(
  { hasWays, way }: Pick<CourseData, 'hasWays' | 'way'>,
  chosen: Way | null,
): Way {
  return hasWays ? (way ?? chosen ?? 'agent') : 'lead';
}

/** Whether a way holds a step. */
export function isOnWay({ forLead }: StepData, way: Way): boolean {
  return way === 'lead' || !forLead;
}

/** Minutes of a step on a way; 0 where the way does not hold it. */
export function minutesOn(
  { minutes, agentMinutes = minutes }: StepData,
  way: Way,
): number {
  return way === 'lead' ? minutes : agentMinutes;
}

/**
 * Whether the learner may still choose: not where the package has, and not once
 * the check has drawn its questions by the way.
 * @param attempts at the check so far, an open one too.
 */
export function mayChooseWay(
  { hasWays, way }: Pick<CourseData, 'hasWays' | 'way'>,
  attempts: number,
): boolean {
  return hasWays === true && way === undefined && attempts === 0;
}

/** Whether all that a step teaches for the check is known already: then it may be folded. A step that the check asks nothing about never is. */
export function isKnown(
  { teaches }: StepData,
  way: Way,
  known: ReadonlySet<string>,
): boolean {
  const asked = teaches?.[way] ?? [];
  return asked.length > 0 && asked.every((id) => known.has(id));
}
