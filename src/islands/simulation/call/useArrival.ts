import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskLine } from '../../../domain/simulation/deskLines.ts';

/** What the contact is doing. */
export type CallPhase = 'speaking' | 'listening' | 'hold' | 'silence';

/** The own move, and that somebody waits, are there at once. */
function isAtOnce(line: DeskLine | undefined): boolean {
  return (
    line?.kind === 'desk' || line?.kind === 'hold' || line?.kind === 'look'
  );
}

function phaseBefore(line: DeskLine | undefined): CallPhase {
  if (!line) return 'listening';
  if (line.kind === 'other') return 'hold';
  return line.kind === 'note' ? 'silence' : 'speaking';
}

/** A beat before a line, in ms: longer before a longer one, and never long. */
function beatBefore({ text }: DeskLine): number {
  return Math.min(1500, 450 + text.length * 7);
}

function wantsCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Lines arrive one at a time, and at once where less motion is wanted. A call that
 * is taken up again shows all it had.
 * @param say says a line aloud and calls back when it was said; without it the next beat follows
 */
export function useArrival(
  lines: readonly DeskLine[],
  resumed: boolean,
  say: ((line: DeskLine, then: () => void) => void) | null,
): { shown: readonly DeskLine[]; phase: CallPhase; showAll: () => void } {
  const [count, setCount] = useState(resumed || wantsCalm() ? lines.length : 0);
  // What is being said holds the next line back.
  const [saying, setSaying] = useState(false);
  const speak = useRef(say);
  speak.current = say;
  let there = Math.min(count, lines.length);
  while (there < lines.length && isAtOnce(lines[there])) there += 1;
  const next = lines[there];

  useEffect(() => {
    if (!next || saying) return;
    if (wantsCalm() && !speak.current) return setCount(lines.length);
    const timer = setTimeout(() => {
      setCount(there + 1);
      if (!speak.current) return;
      setSaying(true);
      speak.current(next, () => setSaying(false));
    }, beatBefore(next));
    return () => clearTimeout(timer);
  }, [next, saying, there, lines.length]);

  return {
    shown: lines.slice(0, there),
    phase: saying ? 'speaking' : phaseBefore(next),
    showAll: () => {
      setSaying(false);
      setCount(lines.length);
    },
  };
}
