import { computed } from 'nanostores';
import type { Taking } from '../../domain/quiz/checkItems.ts';
import { $progress } from './progress.ts';
import { $way } from './way.ts';

/** Which way the learner takes, and what was shown to be known before. */
export const $taking = computed(
  [$way, $progress],
  (way, { known }): Taking => ({ way, known }),
);
