import type { Ref } from 'preact';
import { Quoted } from '../stage/Quoted.tsx';
import type { ModelStep as Step } from '../../../stores/simulation/debrief.ts';
import { moveNames } from '../../../words/moves.ts';
import {
  settlesCall,
  youDid,
  youDidNot,
} from '../../../words/simulation/modelCall.ts';

/** A move of a sound course and what it shows; beside one's own, whether one made it. */
export function ModelStep({
  step: { code, shows, settles },
  made,
  latest,
}: {
  step: Step;
  made?: boolean;
  /** It was shown last and takes the focus. */
  latest?: Ref<HTMLLIElement>;
}) {
  return (
    <li
      tabIndex={latest ? -1 : undefined}
      ref={latest}
      class={made ? 'made' : undefined}
    >
      <b>{moveNames[code]}.</b> <Quoted text={shows} />
      {settles && <em> {settlesCall[settles]}</em>}
      {made !== undefined && (
        <span class="visually-hidden"> {made ? youDid : youDidNot}</span>
      )}
    </li>
  );
}
