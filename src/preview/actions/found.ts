import type { Preview } from '../preview.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Launch } from '../store/launches.ts';
import type { Learner } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { Refusal } from '../web/request.ts';

/** The learner of an address or form; throws a 404 in words. */
export function foundLearner({ store }: Preview, key: string): Learner {
  const learner = store.learners.find(Number(key));
  if (!learner) throw new Refusal(404, 'There is no learner at this address.');
  return learner;
}

export function foundPackage({ store }: Preview, key: string): Package {
  const found = store.packages.find(Number(key));
  if (!found) throw new Refusal(404, 'There is no package at this address.');
  return found;
}

export function foundAttempt({ store }: Preview, key: string): Attempt {
  const attempt = store.attempts.find(Number(key));
  if (!attempt) throw new Refusal(404, 'There is no record at this address.');
  return attempt;
}

/** A launch with everything it belongs to. */
export interface Session {
  launch: Launch;
  attempt: Attempt;
  learner: Learner;
  course: Package;
}

export function foundSession(preview: Preview, id: string): Session {
  const launch = preview.store.launches.find(id);
  if (!launch) throw new Refusal(404, 'There is no launch at this address.');
  const attempt = foundAttempt(preview, String(launch.attempt));
  return {
    launch,
    attempt,
    learner: foundLearner(preview, String(attempt.learner)),
    course: foundPackage(preview, String(attempt.package)),
  };
}
