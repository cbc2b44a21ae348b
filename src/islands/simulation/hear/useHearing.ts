import { useStore } from '../../useStore.ts';
import { useEffect } from 'preact/hooks';
import { $hearing, $voices } from '../../../stores/simulation/hearing.ts';
import { hush, listen, say, toggle } from './speech.ts';

/** The sound of a call. Its functions stay the same from one rendering to the next. */
export interface Hearing {
  /** The browser has a voice of this machine in the course's language. */
  offered: boolean;
  on: boolean;
  toggle: typeof toggle;
  say: typeof say;
  hush: typeof hush;
}

/** Calls that are heard, by voices of this machine alone. Leaving the screen stops them. */
export function useHearing(): Hearing {
  const hearing = useStore($hearing);
  const offered = useStore($voices).length > 0;
  useEffect(listen, []);
  return { offered, on: hearing && offered, toggle, say, hush };
}
