import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../useStore.ts';
import { $again } from '../../../stores/simulation/call.ts';
import { giveUpCall } from '../../../stores/simulation/actions.ts';
import { leaveStage } from '../../../stores/simulation/stage.ts';
import { giveItUp } from '../../../words/simulation/buttons.ts';
import {
  leaveAgainNote,
  leaveNote,
  leaveQuestion,
  putOnHold,
  stayOnCall,
} from '../../../words/simulation/callScreen.ts';

/** No call is left without being asked what is to become of it. */
export function LeaveCall({ stay }: { stay: () => void }) {
  const again = useStore($again);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="ask"
      ref={dialog}
      aria-labelledby="leave-call"
      onClose={stay}
    >
      <h3 id="leave-call">{leaveQuestion}</h3>
      <p>{again ? leaveAgainNote : leaveNote}</p>
      <p class="actions">
        <button
          type="button"
          class="frame-main"
          onClick={() => dialog.current?.close()}
        >
          {stayOnCall}
        </button>
        <button type="button" class="frame-other" onClick={leaveStage}>
          {putOnHold}
        </button>
        <button type="button" class="frame-other" onClick={giveUpCall}>
          {giveItUp}
        </button>
      </p>
    </dialog>
  );
}
