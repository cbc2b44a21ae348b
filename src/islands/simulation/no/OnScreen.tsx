import { useStore } from '../../useStore.ts';
import type { CallCase } from '../../../schema/case.ts';
import { $opened } from '../../../stores/simulation/console.ts';
import {
  onYourScreen,
  recordNotOpen,
  youMayLook,
} from '../../../words/simulation/sayingNo.ts';
import { AsOf, RecordPanel } from '../call/Record.tsx';

/** What the agent has before them while they say no, and keeps to themselves. */
export function OnScreen({ call }: { call: CallCase }) {
  const isOpen = useStore($opened).includes('D');
  return (
    <aside class="no-beside">
      <h3>{onYourScreen}</h3>
      {isOpen ? (
        <>
          <p class="soft">{youMayLook}</p>
          <AsOf />
          <RecordPanel record={call.record} ring={null} />
        </>
      ) : (
        <p class="soft">{recordNotOpen}</p>
      )}
    </aside>
  );
}
