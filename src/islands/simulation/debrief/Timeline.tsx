import { Quoted } from '../stage/Quoted.tsx';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { notHappened, settlingWords } from '../../../words/debrief.ts';
import { ruleInWords } from '../../../words/rules.ts';
import {
  nothingSettles,
  settledIt,
  theRule,
  wouldHaveSettledIt,
} from '../../../words/simulation/debriefScreen.ts';

/** What the call led to, or what would have followed had it gone wrong; what settles it; and what to do next time. */
export function Timeline({ talk }: { talk: Talk }) {
  const { call, policy, led, moments, slip, settled } = talk;
  const settling =
    talk.turnedByIt || talk.settling === 'neither'
      ? ''
      : settlingWords(call, talk.settles);
  const asked = settled ? settledIt : wouldHaveSettledIt;
  const rule = ruleInWords(call.debrief.rule, policy);
  return (
    <>
      {led === 'neither' && moments.length > 0 && (
        <p class="soft">{notHappened(slip)}</p>
      )}
      <dl class={led === 'neither' ? 'timeline' : 'timeline happened'}>
        {moments.map(({ when, texts }, place) => (
          <div key={place}>
            <dt>{when}</dt>
            {texts.map((text) => (
              <dd key={text}>
                <Quoted text={text} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {settling !== '' && (
        <p>
          <b>{talk.settling === 'nothing_does' ? nothingSettles : asked}</b>{' '}
          {settling}
        </p>
      )}
      <p class="lesson">
        <Quoted text={call.debrief.lesson} />
      </p>
      {rule !== '' && (
        <p>
          <b>{theRule}</b> {rule}
        </p>
      )}
    </>
  );
}
