import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskRule } from '../../schema/course.ts';
import { $session } from '../../stores/session/session.ts';
import { reviewCall, takeCall } from '../../stores/simulation/actions.ts';
import { $desk } from '../../stores/simulation/desk.ts';
import { $example, $past } from '../../stores/simulation/result.ts';
import { clock } from '../../words/console.ts';
import { outcomeNames } from '../../words/outcomes.ts';
import { Measures } from './Measures.tsx';
import { Model } from './Model.tsx';

/** Between calls: the worked example, the next call, how the desk stands, and the calls so far. */
export function Queue({ rule }: { rule: DeskRule }) {
  const desk = useStore($desk);
  const example = useStore($example);
  const [watching, setWatching] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Only after a call or the example: whoever scrolls here keeps their place.
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [watching]);

  if (watching && example) {
    return <Model call={example} worked leave={() => setWatching(false)} />;
  }
  return (
    <div class="desk-queue">
      <h3 ref={heading} tabIndex={-1}>
        {desk.count === 0 ? 'The queue is open' : 'The next call is waiting'}
      </h3>
      {desk.count === 0 && (
        <p>
          Calls, chats, mails, alerts and people at the counter come in one at a
          time. Some are who they say they are and need you to get them working
          again. Some are not. You see what an agent sees, you choose what to
          do, and you close each call with a log entry. Take your time: the
          clock is for information only, and cuts nobody off.
        </p>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={takeCall}>
          Take {desk.count === 0 ? 'the first' : 'the next'} call
        </button>
        {example && (
          <button
            type="button"
            class="button quiet"
            onClick={() => setWatching(true)}
          >
            Watch a worked example
          </button>
        )}
      </p>
      <p>
        Close a call before you leave the course. One that is left open may have
        to begin again; closed calls are kept.
      </p>
      <NotRecorded />
      <Measures rule={rule} />
      <PastCalls count={desk.count} />
    </div>
  );
}

/** Why calls leave no record here; nothing where they do. */
function NotRecorded() {
  const { phase } = useStore($session);
  return (
    <>
      {phase === 'practice' && <p>Practice: calls are not recorded.</p>}
      {phase === 'review' && <p>Review: calls are no longer recorded.</p>}
      {(phase === 'elsewhere' || phase === 'ended') && (
        <p>Calls are not recorded in this window.</p>
      )}
    </>
  );
}

/** The calls so far; those that can be read again open their debrief. */
function PastCalls({ count }: { count: number }) {
  const past = useStore($past);
  if (past.length === 0) return null;
  return (
    <details class="desk-past">
      <summary>Your calls so far: {count}</summary>
      <ol>
        {past.map(({ place, title, outcome, good, minutes, readable }) => (
          <li key={place}>
            <span class={good ? 'good' : 'bad'}>{outcomeNames[outcome]}</span>{' '}
            {title}, {clock(minutes)}{' '}
            {readable && (
              <button
                type="button"
                class="button quiet"
                onClick={() => reviewCall(place)}
                aria-label={`Read the debrief of ${title}`}
              >
                Debrief
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
