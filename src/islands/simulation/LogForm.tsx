import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { CheckCode } from '../../domain/simulation/checkNames.ts';
import type { LogEntry, Showing } from '../../domain/simulation/log.ts';
import { submitLog } from '../../stores/simulation/actions.ts';
import { $logFields, $logOptions } from '../../stores/simulation/console.ts';
import {
  approvers,
  deeds,
  logFieldNames,
  loggedChecks,
  showingWords,
} from '../../words/log.ts';
import { Choices, DeskForm } from './Choices.tsx';

/** An entry as it is being written; nobody is named until somebody is chosen. */
type Draft = Omit<LogEntry, 'approver'> & {
  approver: LogEntry['approver'] | null;
};

/** The log entry that closes a call: what really happened, field by field. */
export function LogForm({
  seconds,
  leave,
}: {
  seconds: () => number;
  leave: () => void;
}) {
  const fields = useStore($logFields);
  const [draft, setDraft] = useState<Draft>({
    checks: {},
    approver: null,
    deeds: [],
  });
  const [tried, setTried] = useState(false);
  const open = fields.includes('approver') && draft.approver === null;

  function submit(): void {
    if (open) return setTried(true);
    submitLog({ ...draft, approver: draft.approver ?? 'none' }, seconds());
  }

  return (
    <DeskForm
      title="Write the log"
      missing={tried && open ? `Still open: ${logFieldNames.approver}` : ''}
      submit={submit}
      leave={leave}
      action="Write it and close the call"
    >
      <p>Write what happened, all of it, and not what should have happened.</p>
      <Fields draft={draft} set={setDraft} />
    </DeskForm>
  );
}

/** The questions that the policy has a log answer. */
function Fields({ draft, set }: { draft: Draft; set: (draft: Draft) => void }) {
  const options = useStore($logOptions);
  const fields = useStore($logFields);
  if (!options) return null;
  return (
    <>
      {fields.includes('check') && (
        <fieldset class="log-checks">
          <legend>{logFieldNames.check}</legend>
          {options.checks.map((check) => (
            <Showed
              key={check}
              check={check}
              showings={options.showings}
              showed={draft.checks[check]}
              set={(showed) =>
                set({ ...draft, checks: { ...draft.checks, [check]: showed } })
              }
            />
          ))}
        </fieldset>
      )}
      {fields.includes('approver') && (
        <Choices
          name="log-approver"
          legend={logFieldNames.approver}
          choices={options.approvers.map((one) => [one, approvers[one]])}
          chosen={draft.approver}
          choose={(approver) => set({ ...draft, approver })}
        />
      )}
      {fields.includes('outcome') && (
        <fieldset>
          <legend>{logFieldNames.outcome}</legend>
          {options.deeds.map((deed) => (
            <label key={deed} class="choice">
              <input
                type="checkbox"
                name="log-outcome"
                value={deed}
                checked={draft.deeds.includes(deed)}
                onChange={() =>
                  set({ ...draft, deeds: toggled(draft.deeds, deed) })
                }
              />
              <span>{deeds[deed]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function toggled<T>(all: readonly T[], one: T): T[] {
  return all.includes(one) ? all.filter((it) => it !== one) : [...all, one];
}

/** What one check showed; not made until something is chosen. */
function Showed({
  check,
  showings,
  showed,
  set,
}: {
  check: CheckCode;
  showings: readonly Showing[];
  showed: Showing | undefined;
  set: (showed: Showing | undefined) => void;
}) {
  return (
    <label class="log-check">
      <span>{loggedChecks[check]}</span>
      <select
        name={`log-check-${check}`}
        value={showed ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set(showings.find((it) => it === value))
        }
      >
        <option value="">Not made</option>
        {showings.map((showing) => (
          <option key={showing} value={showing}>
            {showingWords[showing]}
          </option>
        ))}
      </select>
    </label>
  );
}
