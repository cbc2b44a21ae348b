import { useStore } from '@nanostores/preact';
import { $transcript } from '../../../stores/simulation/call.ts';
import { Transcript } from '../Transcript.tsx';

/** The call so far, beside what is written about it. */
export function SoFar({ note }: { note: string }) {
  const lines = useStore($transcript);
  return (
    <section class="so-far">
      <h3>The call so far</h3>
      <p class="soft">{note}</p>
      <Transcript lines={lines} />
    </section>
  );
}
