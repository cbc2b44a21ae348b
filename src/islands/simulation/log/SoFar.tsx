import { useStore } from '../../useStore.ts';
import type { CallCase } from '../../../schema/case.ts';
import { $lines } from '../../../stores/simulation/call.ts';
import { callSoFar } from '../../../words/simulation/papers.ts';
import { Conversation } from '../call/Conversation.tsx';

/** The call so far, beside what is written about it. */
export function SoFar({ call, note }: { call: CallCase; note: string }) {
  const lines = useStore($lines);
  return (
    <section class="contact so-far">
      <h3>{callSoFar}</h3>
      <p class="soft">{note}</p>
      <Conversation
        call={call}
        lines={lines}
        more={false}
        showAll={() => undefined}
      />
    </section>
  );
}
