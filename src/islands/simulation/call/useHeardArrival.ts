import { useStore } from '../../useStore.ts';
import { useEffect } from 'preact/hooks';
import type { CallCase } from '../../../schema/case.ts';
import { $lines } from '../../../stores/simulation/call.ts';
import { useArrival } from './useArrival.ts';
import { sayLine } from '../hear/sayLine.ts';
import { useHearing } from '../hear/useHearing.ts';

/** The lines of a call as they arrive, and are heard where that is wished: each is said before the next one comes. */
export function useHeardArrival(call: CallCase, resumed: boolean) {
  const lines = useStore($lines);
  const { on, hush } = useHearing();
  const { shown, phase, showAll } = useArrival(
    lines,
    resumed,
    on ? (line, then) => sayLine(line, call, then) : null,
  );
  useEffect(() => {
    // Turned on when all is said: the last words are what somebody wants to hear.
    const last = shown.findLast(({ kind }) => kind === 'caller');
    if (on && last && shown.length === lines.length)
      sayLine(last, call, () => undefined);
  }, [on]);
  return {
    lines,
    shown,
    phase,
    showAll: () => {
      hush();
      showAll();
    },
  };
}
