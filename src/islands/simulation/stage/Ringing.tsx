import { useStore } from '../../useStore.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallCase } from '../../../schema/case.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { lookOfCall } from '../../../stores/simulation/looks.ts';
import { goTo, leaveStage } from '../../../stores/simulation/stage.ts';
import { channelWords } from '../../../words/channels.ts';
import { enterKey, letItWait } from '../../../words/simulation/buttons.ts';
import { callName } from '../../../words/simulation/stage.ts';
import { Face } from '../art/Face.tsx';
import { Quoted } from './Quoted.tsx';
import { Frame } from './Frame.tsx';
import { fetchLater } from './Later.tsx';

/** Somebody wants the desk: what is known of it before it is answered, and no more. */
export function Ringing({ call }: { call: CallCase }) {
  const count = useStore($count);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    // What the end of a call needs; where it does not come, that screen asks again.
    fetchLater().catch(() => undefined);
  }, []);
  const words = channelWords[call.channel];
  const [number = '', ...rest] = call.caller.from.split(', ');
  const rings = call.channel === 'phone';
  return (
    <Frame
      look={`ringing ${call.channel}`}
      title={callName(count + 1)}
      back={{ words: letItWait, act: leaveStage }}
      foot={
        <button
          type="button"
          class="frame-main"
          aria-keyshortcuts="Enter"
          onClick={() => goTo('call')}
        >
          {words.take} <kbd aria-hidden="true">{enterKey}</kbd>
        </button>
      }
    >
      <section class="incoming">
        <div class="pulse" aria-hidden="true">
          <i />
          <i />
          <div class="halo">
            <Face channel={call.channel} look={lookOfCall(call.id)} />
          </div>
        </div>
        <div>
          <p class="eyebrow">{words.name}</p>
          <h3 ref={heading} tabIndex={-1}>
            {rings ? number : words.waits}
          </h3>
          <p class="from">
            <Quoted text={rings ? rest.join(', ') : call.caller.from} />
          </p>
          <p class="soft">{words.note}</p>
        </div>
      </section>
    </Frame>
  );
}
