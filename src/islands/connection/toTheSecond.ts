import { shownTime } from '../../stores/session/shownTime.ts';

/** The learner's own time of day, to the second, for comparing with what an LMS shows. */
export function toTheSecond(milliseconds: number): string {
  return shownTime(milliseconds, { timeStyle: 'medium' });
}
