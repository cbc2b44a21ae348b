import { useStore } from '../../useStore.ts';
import type { Ref } from 'preact';
import type { CallCase } from '../../../schema/case.ts';
import { $likely, $offered } from '../../../stores/simulation/console.ts';
import type { OfferedMove } from '../../../stores/simulation/console.ts';
import { $keys } from '../../../stores/simulation/stage.ts';
import { costWords } from '../../../words/console.ts';
import {
  keysWords,
  logAndClose,
  moreMoves,
  yourMove,
} from '../../../words/simulation/callScreen.ts';
import { MoveButton } from './MoveButton.tsx';
import { useFresh } from './useFresh.ts';

/** The likely moves, always in view; all others, and the log, one key away. */
export function ActionBar({
  call,
  why,
  choose,
  openAll,
  all,
}: {
  call: CallCase;
  /** Why the move that was pressed cannot be made. */
  why: string;
  choose: (move: OfferedMove) => void;
  openAll: () => void;
  /** The opener of all moves, to come back to. */
  all: Ref<HTMLButtonElement>;
}) {
  const likely = useStore($likely);
  const keys = useStore($keys);
  const isFresh = useFresh(likely);
  return (
    <div class="action-bar">
      <p class="action-head">
        <b>{yourMove}</b>
        <span role="status">{why}</span>
        <KeySwitch on={keys} />
      </p>
      <ol class="action-moves">
        {likely.map((move, place) => (
          // Keyed by its place: the focus stays where the hand is.
          <li key={place} data-fresh={isFresh(place) ? '' : undefined}>
            {move && (
              <MoveButton
                move={move}
                call={call}
                number={keys ? place + 1 : null}
                press={choose}
              />
            )}
          </li>
        ))}
      </ol>
      <div class="action-side">
        <button
          type="button"
          class="side"
          ref={all}
          aria-haspopup="dialog"
          aria-keyshortcuts={keys ? '/' : undefined}
          onClick={openAll}
        >
          {moreMoves} {keys && <kbd aria-hidden="true">/</kbd>}
        </button>
        <LogButton keys={keys} choose={choose} />
      </div>
    </div>
  );
}

/** It looks the same all the time: whether a call is done is the agent's to say. */
function LogButton({
  keys,
  choose,
}: {
  keys: boolean;
  choose: (move: OfferedMove) => void;
}) {
  const log = useStore($offered).find(({ code }) => code === 'L');
  return (
    <button
      type="button"
      class="side"
      data-move="L"
      aria-keyshortcuts={keys ? 'L' : undefined}
      onClick={() => log && choose(log)}
    >
      <span>
        {logAndClose} {log && <small>{costWords(log.minutes)}</small>}
      </span>{' '}
      {keys && <kbd aria-hidden="true">L</kbd>}
    </button>
  );
}

/** Single keys can get in the way of speech input and of slips, so they can be switched off. */
function KeySwitch({ on }: { on: boolean }) {
  return (
    <button type="button" class="plain keys" onClick={() => $keys.set(!on)}>
      {keysWords(on)}
    </button>
  );
}
