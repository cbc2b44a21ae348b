import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  loadAgainWords,
  loadingWords,
  notLoadedWords,
} from '../words/fetching.ts';
import type { Fetched } from '../words/fetching.ts';

interface Props {
  status: 'waiting' | 'ready' | 'failed';
  /** What is fetched. */
  what: Fetched;
  load: () => void;
  class: string;
}

/** What stands in the place of something fetched while it is on its way, or did not come. */
export function FetchState({ status, what, load, class: look }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => () => handOn(place.current), []);
  const isFailed = status === 'failed';
  return (
    <div
      class={look}
      role={isFailed ? 'alert' : undefined}
      tabIndex={-1}
      ref={place}
    >
      <p>{isFailed ? notLoadedWords(what) : loadingWords(what)}</p>
      {isFailed && (
        <button
          type="button"
          onClick={() => {
            place.current?.focus();
            load();
          }}
        >
          {loadAgainWords(what)}
        </button>
      )}
    </div>
  );
}

/** What was fetched takes this place: whoever waited here goes on at the heading of the step. */
function handOn(place: HTMLElement | null): void {
  if (!place?.contains(document.activeElement)) return;
  const heading = place.closest('.step')?.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
