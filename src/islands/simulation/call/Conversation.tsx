import { useEffect, useRef } from 'preact/hooks';
import type { DeskLine } from '../../../domain/simulation/deskLines.ts';
import type { CallCase } from '../../../schema/case.ts';
import { escapeKey } from '../../../words/simulation/buttons.ts';
import {
  handedOver,
  mailFrom,
  skipAhead,
  theCall,
  whatWasSaid,
} from '../../../words/simulation/callScreen.ts';
import { Line } from './Line.tsx';

/** What was said so far. It grows; a screen reader hears what is new, and the newest line is in view. */
export function Conversation({
  call,
  lines,
  more,
  showAll,
}: {
  call: CallCase;
  lines: readonly DeskLine[];
  /** More is coming. */
  more: boolean;
  showAll: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useEffect(() => {
    // An opening that is there at once is read from its first line.
    const isOpening = before.current === 0 && lines.at(-1)?.move === null;
    before.current = lines.length;
    // The call scrolls inside its own box; the page stays where the hand is.
    if (box.current && !isOpening)
      box.current.scrollTop = box.current.scrollHeight;
  }, [lines.length, more]);
  return (
    <>
      <div
        class="talk"
        ref={box}
        tabIndex={0}
        role="group"
        aria-label={theCall}
      >
        <div role="log" aria-label={whatWasSaid}>
          <ol>
            <Header call={call} />
            {lines.map((line, place) => (
              <Line key={place} line={line} call={call} />
            ))}
          </ol>
        </div>
      </div>
      <Arriving
        more={more}
        skip={() => {
          showAll();
          // The button goes, and the focus stays with the call.
          box.current?.focus();
        }}
      />
    </>
  );
}

/** That more comes: at the foot of the talk and not in it, so that no line moves it. */
function Arriving({ more, skip }: { more: boolean; skip: () => void }) {
  return (
    <p class="arriving" data-more={more}>
      <span aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <button
        type="button"
        class="plain"
        aria-keyshortcuts="Escape"
        onClick={skip}
      >
        {skipAhead} <kbd aria-hidden="true">{escapeKey}</kbd>
      </button>
    </p>
  );
}

/** What stands over a mail or a hand-over. */
function Header({ call: { channel, caller } }: { call: CallCase }) {
  if (channel === 'email')
    return (
      <li class="mail-head">
        <span>{mailFrom}</span> {caller.name}, {caller.from}
      </li>
    );
  if (channel === 'desk')
    return <li class="hand-over">{handedOver(caller.name, caller.from)}</li>;
  return null;
}
