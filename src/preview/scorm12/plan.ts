import type { Attempt } from '../store/attempts.ts';
import type { Mode } from '../store/launches.ts';
import { parseCmi } from './cmi.ts';

/** What the person at the LMS asks for. */
export type Wish = 'launch' | 'review' | 'new';

export type Plan =
  | { kind: 'begin' }
  | { kind: 'open'; attempt: Attempt; mode: Mode }
  /** There is nothing to review yet. */
  | { kind: 'nothing' };

/** Where a learner stands with a package. */
export type Standing = 'none' | 'open' | 'done';

/** `done` after passed or completed; a failed attempt stays open, for the course to judge. */
export function standingOf(latest: Attempt | undefined): Standing {
  if (!latest) return 'none';
  const status = parseCmi(latest.cmi)?.lessonStatus;
  return status === 'passed' || status === 'completed' ? 'done' : 'open';
}

/**
 * Which attempt a launch opens, and how. After a passed or completed attempt a launch is
 * a review, as LMSs do it; only the wish for a new attempt records again.
 */
export function planLaunch(latest: Attempt | undefined, wish: Wish): Plan {
  if (wish === 'new') return { kind: 'begin' };
  if (!latest) return { kind: wish === 'review' ? 'nothing' : 'begin' };
  const review = wish === 'review' || standingOf(latest) === 'done';
  return { kind: 'open', attempt: latest, mode: review ? 'review' : 'normal' };
}
