import type { EvidenceRecord } from '../../../vocabulary/record.ts';

type State = Pick<EvidenceRecord, 'completion' | 'success' | 'override'>;

const SET_BY = /^(.*?) \(set by (.*)\)$/i;
const STATES: Readonly<Record<string, Pick<State, 'completion' | 'success'>>> =
  {
    completed: { completion: 'completed', success: null },
    'not completed': { completion: 'incomplete', success: null },
    'completed (achieved pass grade)': {
      completion: 'completed',
      success: 'passed',
    },
    'completed (did not achieve pass grade)': {
      completion: 'completed',
      success: 'failed',
    },
  };

/** What a cell of Moodle's completion reports says; null for words that it does not know. */
export function readCompletionState(text: string): State | null {
  const set = SET_BY.exec(text);
  const state = STATES[(set?.[1] ?? text).toLowerCase()];
  if (!state) return null;
  return { ...state, override: set ? { by: set[2] ?? null } : null };
}
