import { useRef } from 'preact/hooks';
import type { OfferedMove } from '../../../stores/simulation/console.ts';

/** Tells the places of the action bar where the last move has put another. */
export function useFresh(
  moves: readonly (OfferedMove | null)[],
): (place: number) => boolean {
  const now = moves.map((move) => move?.code).join(' ');
  const shown = useRef({ before: now, now });
  if (shown.current.now !== now)
    shown.current = { before: shown.current.now, now };
  const before = shown.current.before.split(' ');
  return (place) => before[place] !== now.split(' ')[place];
}
