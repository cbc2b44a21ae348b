import { useStore } from '../../useStore.ts';
import type { CallCase } from '../../../schema/case.ts';
import { $opened } from '../../../stores/simulation/console.ts';
import { RecordPanel } from '../call/Record.tsx';

/** What the agent has before them while they say no, and keeps to themselves. */
export function OnScreen({ call }: { call: CallCase }) {
  const isOpen = useStore($opened).includes('D');
  return (
    <aside class="no-beside">
      <h3>On your screen</h3>
      {isOpen ? (
        <>
          <p class="soft">You may look. What is here is not for the caller.</p>
          <RecordPanel record={call.record} ring={null} />
        </>
      ) : (
        <p class="soft">
          The record is not open. A no needs nothing that stands in it.
        </p>
      )}
    </aside>
  );
}
