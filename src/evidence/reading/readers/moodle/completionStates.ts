import type { Answers } from '../../../vocabulary/asks.ts';
import { outcomeOf } from '../../../vocabulary/mappings/statuses.ts';
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

/**
 * What a cell of Moodle's completion reports says; the word in it, in lower case, where
 * neither Moodle in English nor somebody has said what it means.
 * @param said what somebody has said of words.
 */
export function readCompletionState(
  text: string,
  said: Answers['statuses'] = {},
): State | 'left out' | { word: string } {
  const set = SET_BY.exec(text);
  const word = (set?.[1] ?? text).toLowerCase();
  const meaning = said[word];
  if (meaning === 'left out') return meaning;
  const state = STATES[word] ?? (meaning && outcomeOf(meaning));
  if (!state) return { word };
  return { ...state, override: set ? { by: set[2] ?? null } : null };
}
