import type { UnitState } from './attemptRecord.ts';
import type { Mode } from './store/launches.ts';

/** What the person at the LMS asks for. */
export type Wish = 'launch' | 'review' | 'new';

export type Plan =
  | { kind: 'begin' }
  /** Opens the latest attempt. */
  | { kind: 'open'; mode: Mode }
  /** There is nothing to review yet. */
  | { kind: 'nothing' };

/**
 * Which attempt a launch opens, and how. After a passed or completed attempt a launch is
 * a review, as LMSs do it; only the wish for a new attempt records again.
 */
export function planLaunch(state: UnitState, wish: Wish): Plan {
  if (wish === 'new') return { kind: 'begin' };
  if (state === 'none')
    return { kind: wish === 'review' ? 'nothing' : 'begin' };
  if (state === 'ended' && wish === 'launch') return { kind: 'begin' };
  const review = wish === 'review' || state === 'done';
  return { kind: 'open', mode: review ? 'review' : 'normal' };
}
