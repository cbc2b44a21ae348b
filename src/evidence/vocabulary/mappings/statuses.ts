import type { EvidenceRecord } from '../record.ts';
import type { MappedMeaning } from './recordMapping.ts';

/** What a status that a record keeps can mean. */
export type StatusMeaning = Exclude<MappedMeaning, 'left out'>;
type Outcome = Pick<EvidenceRecord, 'completion' | 'success'>;

const OUTCOMES: Readonly<Record<StatusMeaning, Outcome>> = {
  completed: { completion: 'completed', success: null },
  // A single status says passed only of what is done.
  passed: { completion: 'completed', success: 'passed' },
  failed: { completion: null, success: 'failed' },
  incomplete: { completion: 'incomplete', success: null },
  'not attempted': { completion: 'not attempted', success: null },
};

/** What a single status word, once its meaning is known, says of completion and success. */
export function outcomeOf(meaning: StatusMeaning): Outcome {
  return OUTCOMES[meaning];
}

/** Status words whose meaning is plain, in English. */
export const PLAIN_STATUSES: Readonly<Record<string, StatusMeaning>> = {
  completed: 'completed',
  complete: 'completed',
  passed: 'passed',
  pass: 'passed',
  failed: 'failed',
  fail: 'failed',
  incomplete: 'incomplete',
  'in progress': 'incomplete',
  'not completed': 'incomplete',
  'not attempted': 'not attempted',
  'not started': 'not attempted',
};
