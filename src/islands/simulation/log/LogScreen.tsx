import { useStore } from '../../useStore.ts';
import type { CallCase } from '../../../schema/case.ts';
import type { LogField } from '../../../schema/policy.ts';
import { submitLog } from '../../../stores/simulation/closing.ts';
import { $logFields } from '../../../stores/simulation/console.ts';
import { $logEntry, $logGaps } from '../../../stores/simulation/drafts.ts';
import { logFieldOrder, logFieldWords } from '../../../words/log.ts';
import {
  logNote,
  logTitle,
  signLog,
} from '../../../words/simulation/papers.ts';
import { Approvers, ChecksMade, DeedsDone } from './LogAnswers.tsx';
import { Paper } from './Paper.tsx';
import { SoFar } from './SoFar.tsx';

const answers: Record<LogField, () => preact.JSX.Element | null> = {
  check: ChecksMade,
  outcome: DeedsDone,
  approver: Approvers,
};

/** The log entry that closes a call: what really happened, field by field. */
export function LogScreen({
  call,
  seconds,
  leave,
}: {
  call: CallCase;
  /** How long the call has taken so far. */
  seconds: () => number;
  leave: () => void;
}) {
  const fields = useStore($logFields);
  const gaps = useStore($logGaps);
  const entry = useStore($logEntry);
  return (
    <Paper
      look={`paper ${call.channel}`}
      title={logTitle}
      action={signLog}
      beside={<SoFar call={call} note={logNote} />}
      questions={logFieldOrder
        .filter((field) => fields.includes(field))
        .map((field) => {
          const Answers = answers[field];
          const { name, asks, ...lacks } = logFieldWords[field];
          const gap = gaps[field];
          return {
            id: field,
            name,
            asks,
            lacks: gap ? lacks[gap] : '',
            answers: <Answers />,
          };
        })}
      sign={() => {
        if (entry) submitLog(entry, seconds());
      }}
      leave={leave}
    />
  );
}
