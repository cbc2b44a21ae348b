import { useStore } from '../../useStore.ts';
import { useRef } from 'preact/hooks';
import { leaveDebrief, takeCall } from '../../../stores/simulation/actions.ts';
import { $talk } from '../../../stores/simulation/debrief.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { $open } from '../../../stores/simulation/call.ts';
import { tryAgain } from '../../../stores/simulation/again.ts';
import { goTo } from '../../../stores/simulation/stage.ts';
import {
  againFromStart,
  againFromTurn,
  backToQueue,
  enterKey,
  seeStanding,
  takeNext,
  takeUpCall,
} from '../../../words/simulation/buttons.ts';
import { Frame } from '../stage/Frame.tsx';
import { GoodCalls } from '../stage/GoodCalls.tsx';
import { After } from './After.tsx';
import { Replay } from './Replay.tsx';
import { Verdict } from './Verdict.tsx';

/** After a call, right or wrong: the verdict, the call again, and beside it what follows from it. */
export function Debrief() {
  const talk = useStore($talk);
  const turn = useRef<HTMLLIElement>(null);
  if (!talk) return null;
  return (
    <Frame
      look={`debrief ${talk.call.channel}`}
      title={talk.call.title}
      back={{ words: backToQueue, act: leaveDebrief }}
      foot={<Onward talk={talk} />}
    >
      <div class="debrief-work">
        <Verdict
          talk={talk}
          toTurn={() => {
            turn.current?.scrollIntoView({ block: 'start' });
            turn.current?.focus({ preventScroll: true });
          }}
          toAfter={() => {
            const tab = document.querySelector<HTMLElement>(
              '.after [aria-selected="true"]',
            );
            tab?.scrollIntoView({ block: 'start' });
            tab?.focus({ preventScroll: true });
          }}
        />
        <Replay talk={talk} turn={turn} />
        <After talk={talk} />
      </div>
    </Frame>
  );
}

/** The next step: how one stands, the call that waits on hold, or the next one. */
function Onward({ talk: { passes, verdict, turn } }: { talk: Talk }) {
  const open = useStore($open);
  const [words, act] = passes
    ? [seeStanding, () => goTo('passed')]
    : open
      ? [takeUpCall, () => goTo('call')]
      : [takeNext, takeCall];
  return (
    <>
      <button
        type="button"
        class="frame-main"
        aria-keyshortcuts="Enter"
        onClick={act}
      >
        {words} <kbd aria-hidden="true">{enterKey}</kbd>
      </button>
      {!verdict.good && !open && (
        <button type="button" class="frame-other" onClick={tryAgain}>
          {turn === null ? againFromStart : againFromTurn}
        </button>
      )}
      <GoodCalls />
    </>
  );
}
