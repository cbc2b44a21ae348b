import { useStore } from '../../useStore.ts';
import type { CheckCode } from '../../../domain/simulation/checkNames.ts';
import type { Showing } from '../../../domain/simulation/log.ts';
import { $call } from '../../../stores/simulation/call.ts';
import { $logOptions } from '../../../stores/simulation/papers.ts';
import {
  $logDraft,
  sayApprover,
  sayShowed,
  toggleCheck,
  toggleDeed,
} from '../../../stores/simulation/drafts.ts';
import {
  approvers,
  deeds,
  loggedChecks,
  showedWords,
} from '../../../words/log.ts';
import {
  noCheckMade,
  nothingDone,
  showedName,
} from '../../../words/simulation/papers.ts';
import { Tick } from './Tick.tsx';

/** The checks, each with what it showed once it is ticked. */
export function ChecksMade() {
  const options = useStore($logOptions);
  const { checks, noCheck } = useStore($logDraft);
  return (
    <ul class="checks">
      {options?.checks.map((check) => {
        const showed = checks[check];
        return (
          <li key={check}>
            <Tick
              name={`log-check-${check}`}
              ticked={showed !== undefined}
              toggle={() => toggleCheck(check)}
            >
              {loggedChecks[check]}
            </Tick>
            {showed !== undefined && (
              <Showed
                check={check}
                showings={options.showings}
                showed={showed}
              />
            )}
          </li>
        );
      })}
      <li>
        <Tick
          name="log-check-none"
          ticked={noCheck}
          toggle={() => toggleCheck('none')}
        >
          {noCheckMade}
        </Tick>
      </li>
    </ul>
  );
}

/** What one check showed. */
function Showed({
  check,
  showings,
  showed,
}: {
  check: CheckCode;
  showings: readonly Showing[];
  showed: Showing | null;
}) {
  const call = useStore($call);
  return (
    <span
      class="segments"
      role="radiogroup"
      aria-label={showedName(check)}
      data-open={showed === null ? '' : undefined}
    >
      {showings.map((showing) => (
        <label key={showing}>
          <input
            type="radio"
            name={`log-showed-${check}`}
            value={showing}
            checked={showed === showing}
            onChange={() => sayShowed(check, showing)}
          />
          <span>{call && showedWords(showing, call)}</span>
        </label>
      ))}
    </span>
  );
}

/** Everything that was done. */
export function DeedsDone() {
  const options = useStore($logOptions);
  const draft = useStore($logDraft);
  return (
    <div class="deeds">
      {options?.deeds.map((deed) => (
        <Tick
          key={deed}
          name="log-outcome"
          value={deed}
          ticked={draft.deeds.includes(deed)}
          toggle={() => toggleDeed(deed)}
        >
          {deeds[deed]}
        </Tick>
      ))}
      <Tick
        name="log-outcome"
        value="none"
        ticked={draft.noDeed}
        toggle={() => toggleDeed('none')}
      >
        {nothingDone}
      </Tick>
    </div>
  );
}

/** Whose yes it was. */
export function Approvers() {
  const options = useStore($logOptions);
  const { approver } = useStore($logDraft);
  return (
    <div>
      {options?.approvers.map((one) => (
        <Tick
          key={one}
          type="radio"
          name="log-approver"
          value={one}
          ticked={approver === one}
          toggle={() => sayApprover(one)}
        >
          {approvers[one]}
        </Tick>
      ))}
    </div>
  );
}
