import { useStore } from '../../useStore.ts';
import { useRef } from 'preact/hooks';
import {
  $gaveUp,
  giveUpCall,
  takeCall,
} from '../../../stores/simulation/actions.ts';
import { $call } from '../../../stores/simulation/call.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { $next, $waiting } from '../../../stores/simulation/next.ts';
import { lookOfCall } from '../../../stores/simulation/looks.ts';
import { goTo } from '../../../stores/simulation/stage.ts';
import { channelWords } from '../../../words/channels.ts';
import {
  giveItUp,
  takeFirst,
  takeNext,
  takeUpCall,
} from '../../../words/simulation/buttons.ts';
import { onHold } from '../../../words/simulation/callScreen.ts';
import {
  callGivenUp,
  callWaits,
  firstWaits,
  nextWaits,
  readWorkedCall,
} from '../../../words/simulation/queueScreen.ts';
import { Face } from '../art/Face.tsx';

/** Who waits, by channel only; or the call that was put on hold. */
export function Waiting({ watch }: { watch: (() => void) | null }) {
  const count = useStore($count);
  const held = useStore($call);
  const waiting = useStore($waiting);
  const next = useStore($next);
  const gaveUp = useStore($gaveUp);
  const main = useRef<HTMLButtonElement>(null);
  const channel = held?.channel ?? waiting;
  if (!channel) return null;
  const words = channelWords[channel];
  return (
    <section class="waiting">
      <div class="halo">
        <Face
          channel={channel}
          look={lookOfCall(held?.id ?? next?.case ?? '')}
        />
      </div>
      <div>
        <p class="eyebrow">
          {held ? onHold : count === 0 ? firstWaits : nextWaits}
        </p>
        <h3>{held ? words.name : words.waits}</h3>
        <p role="status">
          {held ? callWaits : gaveUp ? callGivenUp : words.note}
        </p>
      </div>
      <p class="actions">
        <button
          type="button"
          class="button"
          ref={main}
          onClick={held ? () => goTo('call') : takeCall}
        >
          {held ? takeUpCall : count === 0 ? takeFirst : takeNext}
        </button>
        {held && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              giveUpCall();
              main.current?.focus();
            }}
          >
            {giveItUp}
          </button>
        )}
        {!held && watch && (
          <button type="button" class="button quiet" data-watch onClick={watch}>
            {readWorkedCall}
          </button>
        )}
      </p>
    </section>
  );
}
