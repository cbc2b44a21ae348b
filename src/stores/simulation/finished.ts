import { computed } from 'nanostores';
import { $desk } from './desk.ts';

// What is computed from these is left alone by the moves of an open call.

/** The remembered calls, oldest first. */
export const $calls = computed($desk, ({ calls }) => calls);

/** How many calls were ever finished in this attempt. */
export const $count = computed($desk, ({ count }) => count);

/** Whether the desk is passed. */
export const $passed = computed($desk, ({ passed }) => passed);
