import { useStore } from '../../useStore.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallCase } from '../../../schema/case.ts';
import type { DeskRule } from '../../../schema/course.ts';
import { $session } from '../../../stores/session/session.ts';
import { reviewCall } from '../../../stores/simulation/actions.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { $example, $past } from '../../../stores/simulation/result.ts';
import { callsKeptWords } from '../../../words/callsKept.ts';
import { clock, deskRuleWords } from '../../../words/console.ts';
import { outcomeNames } from '../../../words/outcomeNames.ts';
import {
  callsGo,
  callsSoFar,
  closeFirst,
  debrief,
  debriefOf,
  howCallsGo,
  howPassed,
} from '../../../words/simulation/queueScreen.ts';
import { useLater } from '../stage/Later.tsx';
import { Standing } from './Standing.tsx';
import { Waiting } from './Waiting.tsx';

/** Between calls: who waits, how the desk stands, the worked example, and the calls so far. */
export function Queue({ rule }: { rule: DeskRule }) {
  const count = useStore($count);
  const example = useStore($example);
  const [watching, setWatching] = useState(false);
  const queue = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Only after the example: whoever scrolls here keeps their place.
    if (first.current) first.current = false;
    else queue.current?.querySelector<HTMLElement>('[data-watch]')?.focus();
  }, [watching]);

  if (watching && example)
    return <Watched call={example} leave={() => setWatching(false)} />;
  return (
    <div class="desk-queue" ref={queue}>
      <Waiting watch={example && (() => setWatching(true))} />
      <p class="soft">
        {closeFirst} <Kept />
      </p>
      <Standing rule={rule} />
      <details>
        <summary>{howCallsGo}</summary>
        <p>{callsGo}</p>
      </details>
      <details>
        <summary>{howPassed}</summary>
        <p>{deskRuleWords(rule)}</p>
      </details>
      {count > 0 && <Measured />}
      <PastCalls count={count} />
    </div>
  );
}

/** The worked example, once it has come. */
function Watched({ call, leave }: { call: CallCase; leave: () => void }) {
  const { screens, waiting } = useLater();
  if (!screens) return <>{waiting}</>;
  return <screens.Example call={call} leave={leave} />;
}

/** What the calls so far say of the learner, once it has come. */
function Measured() {
  const { screens, waiting } = useLater();
  return screens ? <screens.Measures /> : <>{waiting}</>;
}

/** What becomes of closed calls here. */
function Kept() {
  return <>{callsKeptWords(useStore($session))}</>;
}

/** The calls so far; those that can be read again open their debrief. */
function PastCalls({ count }: { count: number }) {
  const past = useStore($past);
  if (past.length === 0) return null;
  return (
    <details class="desk-past">
      <summary>{callsSoFar(count)}</summary>
      <ol>
        {past.map(({ place, title, outcome, light, minutes, readable }) => (
          <li key={place}>
            <i class={`light ${light}`} aria-hidden="true" />
            <span>
              <b>{outcomeNames[outcome]}</b> {title}, {clock(minutes)}
            </span>
            {readable && (
              <button
                type="button"
                class="button quiet"
                onClick={() => reviewCall(place)}
                aria-label={debriefOf(title)}
              >
                {debrief}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
