import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { CallState } from '../../domain/simulation/callState.ts';
import { judge } from '../../domain/simulation/judge.ts';
import type { Policy } from '../../schema/policy.ts';
import { moveNames } from '../../words/moves.ts';
import { outcomeNames } from '../../words/outcomeNames.ts';
import { criticalWords, faultWords } from '../../words/outcomes.ts';
import { changedIn } from './stateWords.ts';

/** The call as it stands: how it would end now, what a good ending still needs, and its state. */
export function Judged(props: {
  state: CallState;
  call: CallCase;
  policy: Policy;
}) {
  const { state, call, policy } = props;
  const verdict = judge(state, call, policy);
  const changed = changedIn(state);
  const needs = verdict.missing.map((code) => `${moveNames[code]} (${code})`);
  return (
    <>
      <h3>As it stands</h3>
      <div role="status" class={verdict.good ? 'judged good' : 'judged'}>
        <p>
          <strong>
            {verdict.good ? 'A good ending' : 'No good ending'}:{' '}
            {outcomeNames[verdict.outcome]}
          </strong>{' '}
          ({verdict.outcome})
        </p>
        <Lines
          title="Nothing makes this good"
          of={verdict.critical.map((it) => `${criticalWords[it]} (${it})`)}
        />
        <Lines
          title="Faults"
          of={verdict.faults.map((it) => `${faultWords[it]} (${it})`)}
        />
        {verdict.critical.length === 0 && (
          <Lines title="A good ending still needs" of={needs} />
        )}
      </div>
      <h3>State</h3>
      {changed.length === 0 && <p>As it came in.</p>}
      <dl>
        {changed.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Lines({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <p>{title}:</p>
      <ul>
        {of.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
