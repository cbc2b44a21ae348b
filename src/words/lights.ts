import type { Light } from '../domain/simulation/light.ts';

/** What each light says of a call. */
export const lightNames: Record<Light, string> = {
  good: 'Good',
  loose: 'Sound, not finished',
  undecided: 'Nothing decided',
  unsafe: 'Critical error',
  refused: 'Left undone',
};
