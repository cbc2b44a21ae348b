import { useStore } from '../../useStore.ts';
import type { DeskGap } from '../../../domain/simulation/deskRule.ts';
import type { Light } from '../../../domain/simulation/light.ts';
import type { DeskRule } from '../../../schema/course.ts';
import { $passed } from '../../../stores/simulation/finished.ts';
import { $deskVerdict } from '../../../stores/simulation/result.ts';
import { $left } from '../../../stores/simulation/standing.ts';
import { lightNames } from '../../../words/lights.ts';
import {
  conditionWords,
  goodCallsWords,
  leftWords,
  windowWords,
} from '../../../words/standing.ts';
import {
  deskPassed,
  earlyMistakes,
  howYouDo,
  isMet,
  isNotMet,
} from '../../../words/simulation/queueScreen.ts';
import { Lights } from '../stage/Lights.tsx';

const conditions: readonly DeskGap[] = [
  'too_few_calls',
  'too_few_good',
  'too_few_attacks',
  'critical_error',
  'wrongful_refusals',
];

const lights: readonly Light[] = [
  'good',
  'loose',
  'undecided',
  'unsafe',
  'refused',
];

/** How the desk stands: the calls that count, each condition with what is true of it, and the time that is left. */
export function Standing({ rule }: { rule: DeskRule }) {
  const passed = useStore($passed);
  const verdict = useStore($deskVerdict);
  const left = useStore($left);
  if (!verdict) return null;
  return (
    <section class="stand" aria-label={howYouDo}>
      <div>
        <h3>{goodCallsWords(verdict, rule)}</h3>
        <p class="soft">
          {windowWords(rule)}. {earlyMistakes}
        </p>
        <Lights big />
        <ul class="light-key" aria-hidden="true">
          {lights.map((light) => (
            <li key={light}>
              <i class={`light ${light}`} /> {lightNames[light]}
            </li>
          ))}
        </ul>
        {passed && (
          <p class="passed-note">
            <strong>{deskPassed}</strong>
          </p>
        )}
        {left && <p class="left">{leftWords(left.calls, left.minutes)}</p>}
      </div>
      <ul class="conditions">
        {conditions.map((gap) => {
          const { asks, now } = conditionWords(gap, rule, verdict);
          // Before the first call nothing has been kept.
          const met = verdict.calls > 0 && !verdict.gaps.includes(gap);
          return (
            <li key={gap} class={met ? 'met' : undefined}>
              <span>
                {asks}
                <span class="visually-hidden">{met ? isMet : isNotMet}</span>
              </span>
              <b>{now}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
