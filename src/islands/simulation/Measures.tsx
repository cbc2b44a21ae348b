import { useStore } from '@nanostores/preact';
import type { DeskMetrics, Rate } from '../../domain/simulation/deskMetrics.ts';
import type { DeskVerdict } from '../../domain/simulation/deskRule.ts';
import type { Practice } from '../../domain/simulation/practiseNext.ts';
import type { DeskRule } from '../../schema/course.ts';
import { $desk } from '../../stores/simulation/desk.ts';
import {
  $deskVerdict,
  $metrics,
  $practice,
} from '../../stores/simulation/result.ts';
import {
  certainties,
  deskRuleWords,
  gapWords,
  standingWords,
} from '../../words/console.ts';
import { tacticAnswers, tacticNames } from '../../words/tactics.ts';

const levels = [3, 2, 1] as const;

function practiceWords(practice: Practice): string {
  switch (practice.kind) {
    case 'tactic':
      return `${tacticNames[practice.tactic]} worked on you. ${tacticAnswers[practice.tactic]}`;
    case 'verify':
      return 'Before you change anything, finish one check that the policy accepts.';
    case 'serve':
      return 'Somebody genuine left with nothing. Go through every check that could still prove who they are before you say no.';
    case 'report':
      return 'Tell Security about every attack, even one that failed.';
    case 'log':
      return 'Close each call with an entry that says what happened.';
    case 'certainty':
      return 'You were certain and not right more than once. Ask yourself what proves it.';
  }
}

function Share({ name, rate }: { name: string; rate: Rate }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{rate.of === 0 ? 'none yet' : `${rate.count} of ${rate.of}`}</dd>
    </div>
  );
}

/** The desk's result: both kinds of error side by side, the other measures, and what to practise next. */
export function Measures({ rule }: { rule: DeskRule }) {
  const desk = useStore($desk);
  const verdict = useStore($deskVerdict);
  const metrics = useStore($metrics);
  const practice = useStore($practice);
  if (!verdict) return null;
  return (
    <section class="desk-measures" aria-label="How you are doing at the desk">
      <Standing passed={desk.passed} verdict={verdict} rule={rule} />
      <details>
        <summary>How the desk is passed</summary>
        <p>{deskRuleWords(rule)}</p>
      </details>
      {desk.count > 0 && (
        <>
          <dl class="rates">
            <Share name="Unsafe access given" rate={metrics.unsafeResets} />
            <Share
              name="Genuine callers turned away"
              rate={metrics.wrongfulRefusals}
            />
          </dl>
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
          <AllMeasures metrics={metrics} />
        </>
      )}
    </section>
  );
}

function Standing({
  passed,
  verdict,
  rule,
}: {
  passed: boolean;
  verdict: DeskVerdict;
  rule: DeskRule;
}) {
  return (
    <p class={passed ? 'standing good' : 'standing'}>
      {passed ? (
        <strong>The practice desk is passed. You can go on practising.</strong>
      ) : (
        <>
          <strong>
            {verdict.calls} of {rule.window} calls.
          </strong>{' '}
          {standingWords(verdict, rule)} Still needed:{' '}
          {verdict.gaps.map((gap) => gapWords(gap, rule, verdict)).join('; ')}.
        </>
      )}
    </p>
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
            name={`${tacticNames[tactic]}: it worked`}
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
