import { useEffect, useRef } from 'preact/hooks';
import { giveUpCall } from '../../../stores/simulation/actions.ts';
import { leaveStage } from '../../../stores/simulation/stage.ts';

/** No call is left without being asked what is to become of it. */
export function LeaveCall({ stay }: { stay: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="ask"
      ref={dialog}
      aria-labelledby="leave-call"
      onClose={stay}
    >
      <h3 id="leave-call">Leave the call?</h3>
      <p>
        You can put it on hold and read in the course meanwhile. If you give it
        up, it counts for nothing.
      </p>
      <p class="actions">
        <button
          type="button"
          class="frame-main"
          onClick={() => dialog.current?.close()}
        >
          Stay on the call
        </button>
        <button type="button" class="frame-other" onClick={leaveStage}>
          Put it on hold
        </button>
        <button type="button" class="frame-other" onClick={giveUpCall}>
          Give it up
        </button>
      </p>
    </dialog>
  );
}
