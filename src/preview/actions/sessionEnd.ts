import type { Preview } from '../preview.ts';
import type { Session } from './lookup.ts';

/** Whether a later launch has taken the place of this one. A review of SCORM stores nothing, so it takes none and loses none. */
export function isBehind(
  { store: { launches } }: Preview,
  { launch, course }: Pick<Session, 'launch' | 'course'>,
): boolean {
  if (course.standard === 'cmi5') return launches.isAbandoned(launch);
  return launch.mode === 'normal' && launches.isOvertaken(launch);
}

/**
 * Why the record store is closed to a session, null while it is open. The key dies with
 * `terminated` (cmi5 8.2.1, 9.3.8) and with the next launch of the registration (9.3.6).
 */
export function whyOver(
  { store }: Preview,
  { launch }: Pick<Session, 'launch'>,
): string | null {
  if (launch.finishedUtc !== null)
    return 'this session has ended with terminated; only a new launch goes on';
  return store.launches.isAbandoned(launch)
    ? 'this session was abandoned: the course was launched again, and the newest launch records'
    : null;
}
