import { atom } from 'nanostores';
import type { Area, Progress } from '../../domain/progress/progress.ts';
import { freshProgress, openStep } from '../../domain/progress/progress.ts';

/** Which step is on screen and which were opened. */
export const $progress = atom<Progress>(freshProgress(''));

/** Shows a step and remembers it; the session writes the bookmark. */
export function goToStep(step: string): void {
  if ($progress.get().step !== step) {
    $progress.set(openStep($progress.get(), step));
  }
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
