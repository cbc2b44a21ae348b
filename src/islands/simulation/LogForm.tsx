import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { LogEntry } from '../../domain/simulation/log.ts';
import { submitLog } from '../../stores/simulation/actions.ts';
import { $logFields, $logOptions } from '../../stores/simulation/console.ts';
import {
  approvers,
  deeds,
  logFieldNames,
  loggedChecks,
} from '../../words/log.ts';
import { Choices, DeskForm } from './Choices.tsx';

/** The log entry that closes a call: what really happened, field by field. */
export function LogForm({
  seconds,
  leave,
}: {
  seconds: () => number;
  leave: () => void;
}) {
  const fields = useStore($logFields);
  const [entry, setEntry] = useState<Partial<LogEntry>>({});
  const [tried, setTried] = useState(false);
  const open = fields.filter((field) => entry[field] === undefined);

  function submit(): void {
    if (open.length > 0) return setTried(true);
    const {
      check = 'none',
      approver = 'none',
      outcome = 'nothing_done',
    } = entry;
    submitLog({ check, approver, outcome }, seconds());
  }

  return (
    <DeskForm
      title="Write the log"
      missing={
        tried && open.length > 0
          ? `Still open: ${open.map((field) => logFieldNames[field]).join(' ')}`
          : ''
      }
      submit={submit}
      leave={leave}
      action="Write it and close the call"
    >
      <p>Write what happened, not what should have happened.</p>
      <Fields entry={entry} set={setEntry} />
    </DeskForm>
  );
}

/** A choice for each field that the log asks for. */
function Fields({
  entry,
  set,
}: {
  entry: Partial<LogEntry>;
  set: (entry: Partial<LogEntry>) => void;
}) {
  const options = useStore($logOptions);
  const fields = useStore($logFields);
  if (!options) return null;
  return (
    <>
      {fields.includes('check') && (
        <Choices
          name="log-check"
          legend={logFieldNames.check}
          choices={options.check.map((one) => [one, loggedChecks[one]])}
          chosen={entry.check ?? null}
          choose={(check) => set({ ...entry, check })}
        />
      )}
      {fields.includes('approver') && (
        <Choices
          name="log-approver"
          legend={logFieldNames.approver}
          choices={options.approver.map((one) => [one, approvers[one]])}
          chosen={entry.approver ?? null}
          choose={(approver) => set({ ...entry, approver })}
        />
      )}
      {fields.includes('outcome') && (
        <Choices
          name="log-outcome"
          legend={logFieldNames.outcome}
          choices={options.outcome.map((one) => [one, deeds[one]])}
          chosen={entry.outcome ?? null}
          choose={(outcome) => set({ ...entry, outcome })}
        />
      )}
    </>
  );
}
