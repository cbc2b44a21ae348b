import { computed } from 'nanostores';
import { deskRecordOf } from '../../domain/simulation/deskRecord.ts';
import { $desk } from './desk.ts';

/** What the learner did at the desk in this attempt, as far as it is remembered. */
export const $deskTally = computed($desk, deskRecordOf);
