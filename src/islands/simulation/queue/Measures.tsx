import { useStore } from '../../useStore.ts';
import type {
  DeskMetrics,
  Rate,
} from '../../../domain/simulation/deskMetrics.ts';
import { $metrics, $practice } from '../../../stores/simulation/measures.ts';
import {
  allMeasures,
  attacksReported,
  impostorsGotIn,
  measuresName,
  minutesName,
  minutesWords,
  practiceWords,
  practiseNext,
  rightWhen,
  shareWords,
  trueEntries,
  turnedAway,
  unsafeAccess,
  verifiedFirst,
  workedOnYou,
} from '../../../words/simulation/measures.ts';

const levels = [3, 2, 1] as const;

function Share({ name, rate }: { name: string; rate: Rate }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{shareWords(rate)}</dd>
    </div>
  );
}

/** Both kinds of error side by side, what to practise next, and all other measures, once there are calls. */
export function Measures() {
  const metrics = useStore($metrics);
  const practice = useStore($practice);
  return (
    <section class="desk-measures" aria-label={measuresName}>
      <dl class="rates">
        <Share name={unsafeAccess} rate={metrics.unsafeResets} />
        <Share name={turnedAway} rate={metrics.wrongfulRefusals} />
      </dl>
      {practice.length > 0 && (
        <>
          <h4>{practiseNext}</h4>
          <ul>
            {practice.slice(0, 3).map((one) => (
              <li key={one.kind}>{practiceWords(one)}</li>
            ))}
          </ul>
        </>
      )}
      <AllMeasures metrics={metrics} />
    </section>
  );
}

function AllMeasures({ metrics }: { metrics: DeskMetrics }) {
  return (
    <details>
      <summary>{allMeasures}</summary>
      <dl class="rates">
        <Share name={verifiedFirst} rate={metrics.verifiedBeforeReset} />
        <Share name={attacksReported} rate={metrics.reportedAttacks} />
        <Share name={impostorsGotIn} rate={metrics.falseAcceptances} />
        <Share name={trueEntries} rate={metrics.trueLogs} />
        {levels.map((level) => (
          <Share
            key={level}
            name={rightWhen(level)}
            rate={metrics.certainty[level]}
          />
        ))}
        {metrics.susceptibility.map(({ tactic, rate }) => (
          <Share key={tactic} name={workedOnYou(tactic)} rate={rate} />
        ))}
        <div>
          <dt>{minutesName}</dt>
          <dd>
            {minutesWords(metrics.minutes.genuine, metrics.minutes.hostile)}
          </dd>
        </div>
      </dl>
    </details>
  );
}
