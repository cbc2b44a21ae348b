import { atom } from 'nanostores';

/** A screen of the practice desk that fills the frame. */
export type Screen = 'ringing' | 'call' | 'debrief' | 'passed';

/** The screen that fills the frame; null where the course is seen, with or without a call on hold. */
export const $screen = atom<Screen | null>(null);

/** Goes to a screen of the desk. */
export function goTo(screen: Screen): void {
  $screen.set(screen);
}

/** Back to the course. A call that is open stays open. */
export function leaveStage(): void {
  $screen.set(null);
}

/** Whether single keys work the desk; `Enter` and `Escape` always do. */
export const $keys = atom(true);
