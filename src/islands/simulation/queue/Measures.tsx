import { useStore } from '../../useStore.ts';
import type {
  DeskMetrics,
  Rate,
} from '../../../domain/simulation/deskMetrics.ts';
import type { DeskRule } from '../../../schema/course.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { $metrics, $practice } from '../../../stores/simulation/result.ts';
import { certainties, deskRuleWords } from '../../../words/console.ts';
import { practiceWords } from '../../../words/standing.ts';
import { tacticNames } from '../../../words/tactics.ts';

const levels = [3, 2, 1] as const;

function Share({ name, rate }: { name: string; rate: Rate }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{rate.of === 0 ? 'none yet' : `${rate.count} of ${rate.of}`}</dd>
    </div>
  );
}

/** Both kinds of error side by side, what to practise next, the rule in words, and all other measures. */
export function Measures({ rule }: { rule: DeskRule }) {
  const count = useStore($count);
  const metrics = useStore($metrics);
  const practice = useStore($practice);
  return (
    <section class="desk-measures" aria-label="Measures of the desk">
      {count > 0 && (
        <dl class="rates">
          <Share name="Unsafe access given" rate={metrics.unsafeResets} />
          <Share
            name="Genuine callers turned away"
            rate={metrics.wrongfulRefusals}
          />
        </dl>
      )}
      {practice.length > 0 && (
        <>
          <h4>Practise next</h4>
          <ul>
            {practice.slice(0, 3).map((one) => (
              <li key={one.kind}>{practiceWords(one)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>How the desk is passed</summary>
        <p>{deskRuleWords(rule)}</p>
      </details>
      {count > 0 && <AllMeasures metrics={metrics} />}
    </section>
  );
}

function AllMeasures({ metrics }: { metrics: DeskMetrics }) {
  return (
    <details>
      <summary>All measures</summary>
      <dl class="rates">
        <Share
          name="Verified before a reset"
          rate={metrics.verifiedBeforeReset}
        />
        <Share name="Attacks reported" rate={metrics.reportedAttacks} />
        <Share
          name="Impostors who got something"
          rate={metrics.falseAcceptances}
        />
        <Share name="True log entries" rate={metrics.trueLogs} />
        {levels.map((level) => (
          <Share
            key={level}
            name={`Right when “${certainties[level].toLowerCase()}”`}
            rate={metrics.certainty[level]}
          />
        ))}
        {metrics.susceptibility.map(({ tactic, rate }) => (
          <Share
            key={tactic}
            name={`${tacticNames[tactic]}: calls in which it worked on you`}
            rate={rate}
          />
        ))}
        <div>
          <dt>Minutes a call, genuine and hostile</dt>
          <dd>
            {metrics.minutes.genuine ?? '–'} and{' '}
            {metrics.minutes.hostile ?? '–'}
          </dd>
        </div>
      </dl>
    </details>
  );
}
