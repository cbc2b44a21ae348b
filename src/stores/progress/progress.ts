import { atom } from 'nanostores';
import type { Area, Progress } from '../../domain/progress/progress.ts';
import { freshProgress } from '../../domain/progress/progress.ts';

/** Which step is on screen and which were read. */
export const $progress = atom<Progress>(freshProgress(''));

/** Whether the learner has gone anywhere since the page was opened. */
export let hasMoved = false;

/** Shows a step; the session writes the bookmark. */
export function goToStep(step: string): void {
  const progress = $progress.get();
  if (progress.step === step) return;
  hasMoved = true;
  $progress.set({ ...progress, step });
}

/** Books time on screen, in seconds. */
export function addSeconds(area: Area, seconds: number): void {
  const progress = $progress.get();
  const booked = progress.seconds[area] + seconds;
  $progress.set({
    ...progress,
    seconds: { ...progress.seconds, [area]: booked },
  });
}

/** Keeps which steps the check before the lesson advises to read, and which objectives it showed to be known. */
export function advise(
  steps: readonly string[],
  known: readonly string[],
): void {
  const kept = { advised: new Set(steps), known: new Set(known) };
  $progress.set({ ...$progress.get(), ...kept });
}

/** Records that the learner has read the organisation's written reset procedure; the session passes it on. */
export function acknowledge(): void {
  $progress.set({ ...$progress.get(), acknowledged: true });
}
