import type * as english from '../../course/stepsLeft.ts';

export const reached: typeof english.reached = (where, done) =>
  `${where}, ${done} erledigt`;

export const minutesLeft: typeof english.minutesLeft = (minutes) =>
  `noch etwa ${minutes} Min.`;
