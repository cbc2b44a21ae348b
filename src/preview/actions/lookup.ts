import { createHash, timingSafeEqual } from 'node:crypto';

import type { Unit } from '../import/units.ts';
import type { Preview } from '../preview.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Launch } from '../store/launches.ts';
import type { Learner } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { Refusal } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { words } from '../web/words.ts';

/** The learner of an address or form; throws a 404 in words. */
export function learnerAt({ store }: Preview, key: string): Learner {
  const learner = store.learners.find(Number(key));
  if (!learner) throw new Refusal(404, words().notHere.learner);
  return learner;
}

export function packageAt({ store }: Preview, key: string): Package {
  const found = store.packages.find(Number(key));
  if (!found) throw new Refusal(404, words().notHere.package);
  return found;
}

/** By its name in its origins, which no other package ever has. */
export function packageNamed({ store }: Preview, host: string): Package {
  const found = store.packages.named(host);
  if (found) return found;
  throw new Refusal(404, words().notHere.deleted);
}

export function attemptAt({ store }: Preview, key: string): Attempt {
  const attempt = store.attempts.find(Number(key));
  if (!attempt) throw new Refusal(404, words().notHere.record);
  return attempt;
}

/** A launch with everything it belongs to. */
export interface Session {
  launch: Launch;
  attempt: Attempt;
  learner: Learner;
  course: Package;
  unit: Unit;
}

/** The unit at a place in a package; throws a 404 in words. */
export function unitAt(
  { store }: Preview,
  { key }: Package,
  place: number,
): Unit {
  const unit = store.packages.manifest(key)?.units[place];
  if (!unit) throw new Refusal(404, words().notHere.unit);
  return unit;
}

/** The launch of an address. Throws a 404 when this origin has none of that name. */
export function sessionAt(preview: Preview, { params, place }: Call): Session {
  const launch = preview.store.launches.find(params['launch'] ?? '');
  const attempt = launch && preview.store.attempts.find(launch.attempt);
  const here =
    attempt?.package === place.course?.package &&
    attempt?.learner === place.course?.learner;
  if (!launch || !attempt || !here)
    throw new Refusal(404, words().notHere.launch);
  const course = packageAt(preview, String(attempt.package));
  return {
    launch,
    attempt,
    learner: learnerAt(preview, String(attempt.learner)),
    course,
    unit: unitAt(preview, course, attempt.unit),
  };
}

/** {@link sessionAt} for what a host page sends: throws a 403 without the launch's token. */
export function authorisedSession(preview: Preview, call: Call): Session {
  const session = sessionAt(preview, call);
  const said = call.url.searchParams.get('token') ?? '';
  if (!sameSecret(said, session.launch.token))
    throw new Refusal(403, words().notAnswered.notItsPage);
  return session;
}

/** Whether a caller knows a secret, in the same time for every guess. An empty secret is none. */
export function sameSecret(said: string, secret: string): boolean {
  const digest = (text: string): Buffer =>
    createHash('sha256').update(text).digest();
  return secret !== '' && timingSafeEqual(digest(said), digest(secret));
}
