import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../../useStore.ts';
import type { Certainty } from '../../../domain/simulation/callState.ts';
import { $keys } from '../../../stores/simulation/stage.ts';
import { certainties } from '../../../words/console.ts';
import { escapeKey, notYet } from '../../../words/simulation/buttons.ts';
import { howSure } from '../../../words/simulation/callScreen.ts';

const levels = [1, 2, 3] as const;

/** In the action bar, before something weighty: how sure. */
export function Sure({
  what,
  choose,
  leave,
}: {
  /** What is about to be done, in words. */
  what: string;
  choose: (certainty: Certainty) => void;
  leave: () => void;
}) {
  const keys = useStore($keys);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="action-bar" role="group" aria-labelledby="sure">
      <p class="action-head" id="sure">
        <b>{what}</b>
        <span>{howSure}</span>
      </p>
      <ol class="action-moves sure">
        {levels.map((level) => (
          <li key={level}>
            <button
              type="button"
              class="move"
              ref={level === 1 ? first : undefined}
              aria-keyshortcuts={keys ? String(level) : undefined}
              onClick={() => choose(level)}
            >
              {keys && <kbd aria-hidden="true">{level}</kbd>}
              <span>{certainties[level]}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="move not-yet"
            aria-keyshortcuts="Escape"
            onClick={leave}
          >
            <kbd aria-hidden="true">{escapeKey}</kbd>
            <span>{notYet}</span>
          </button>
        </li>
      </ol>
    </div>
  );
}
