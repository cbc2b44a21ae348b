import { useStore } from '../../useStore.ts';
import type { Ref } from 'preact';
import type { CallCase } from '../../../schema/case.ts';
import { $likely, $offered } from '../../../stores/simulation/console.ts';
import type { OfferedMove } from '../../../stores/simulation/console.ts';
import { $keys } from '../../../stores/simulation/stage.ts';
import { MoveButton } from './MoveButton.tsx';

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
  return (
    <div class="action-bar">
      <p class="action-head">
        <b>Your move</b>
        <span role="status">{why}</span>
        <KeySwitch />
      </p>
      <ol class="action-moves">
        {likely.map((move, place) => (
          // Keyed by its place: the focus stays where the hand is.
          <li key={place}>
            {move && (
              <MoveButton
                move={move}
                call={call}
                number={place + 1}
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
          aria-keyshortcuts="/"
          onClick={openAll}
        >
          More moves <kbd aria-hidden="true">/</kbd>
        </button>
        <LogButton choose={choose} />
      </div>
    </div>
  );
}

/** It looks the same all the time: whether a call is done is the agent's to say. */
function LogButton({ choose }: { choose: (move: OfferedMove) => void }) {
  const log = useStore($offered).find(({ code }) => code === 'L');
  return (
    <button
      type="button"
      class="side"
      data-move="L"
      aria-keyshortcuts="L"
      onClick={() => log && choose(log)}
    >
      Log and close <kbd aria-hidden="true">L</kbd>
    </button>
  );
}

/** Single keys can get in the way of speech input and of slips, so they can be switched off. */
function KeySwitch() {
  const on = useStore($keys);
  return (
    <button
      type="button"
      class="plain keys"
      aria-pressed={on}
      title="Single keys work the moves"
      onClick={() => $keys.set(!on)}
    >
      Keys <kbd>1</kbd>–<kbd>6</kbd> <kbd>/</kbd> {on ? '' : 'off'}
    </button>
  );
}
