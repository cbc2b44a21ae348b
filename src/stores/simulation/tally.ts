import { computed } from 'nanostores';
import { deskRecordOf } from '../../domain/simulation/deskRecord.ts';
import { $calls, $count } from './finished.ts';

/** What the learner did at the desk in this attempt, as far as it is remembered. */
export const $deskTally = computed([$calls, $count], (calls, count) =>
  deskRecordOf({ calls, count }),
);
