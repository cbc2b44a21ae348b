import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The moves of the action bar that stand there now. */
function barMoves(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>('.stage .action-moves .move'),
  ];
}

/**
 * Keeps the focus at its place in the action bar: after a move, and after whatever lay
 * over the call has closed. It is never left on the page's body.
 * @param over what lies over the call; null for nothing
 */
export function useBarFocus(
  over: string | null,
  made: number,
): { all: RefObject<HTMLButtonElement>; keepPlace: () => void } {
  const all = useRef<HTMLButtonElement>(null);
  const place = useRef(-1);
  const before = useRef(over);
  useLayoutEffect(() => {
    const closed = over === null && before.current !== null;
    before.current = over;
    if (closed) (barMoves()[place.current] ?? all.current)?.focus();
  }, [over]);
  useLayoutEffect(() => {
    // The place that was pressed may have nothing left to offer.
    if (document.activeElement === document.body) all.current?.focus();
  }, [made]);
  return {
    all,
    keepPlace: () => {
      const at = barMoves().findIndex((it) => it === document.activeElement);
      if (!over) place.current = at;
    },
  };
}
