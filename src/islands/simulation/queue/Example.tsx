import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CallCase } from '../../../schema/case.ts';
import { modelSteps } from '../../../stores/simulation/debrief.ts';
import { channelNames } from '../../../words/console.ts';
import { toQueue } from '../../../words/simulation/buttons.ts';
import {
  exampleTitle,
  nextMove,
  showAll,
} from '../../../words/simulation/modelCall.ts';
import { ModelStep } from './ModelStep.tsx';

/** The example before the first call: its opening, a sound course move by move, and its lesson. */
export function Example({
  call,
  leave,
}: {
  call: CallCase;
  leave: () => void;
}) {
  const steps = useMemo(() => modelSteps(call), [call]);
  const [shown, setShown] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef<HTMLLIElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (shown > 1) latest.current?.focus();
  }, [shown]);
  const over = shown >= steps.length;
  return (
    <div class="desk-example">
      <h3 ref={heading} tabIndex={-1}>
        {exampleTitle(call.title)}
      </h3>
      <Opening call={call} />
      <ol>
        {steps.slice(0, shown).map((step, place) => (
          <ModelStep
            key={step.code}
            step={step}
            latest={place === shown - 1 ? latest : undefined}
          />
        ))}
      </ol>
      {over && <p>{call.debrief.lesson}</p>}
      <p class="actions">
        {!over && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => setShown(shown + 1)}
            >
              {nextMove}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => setShown(steps.length)}
            >
              {showAll}
            </button>
          </>
        )}
        <button type="button" class="button quiet" onClick={leave}>
          {toQueue}
        </button>
      </p>
    </div>
  );
}

function Opening({ call: { channel, caller, opening } }: { call: CallCase }) {
  return (
    <>
      <p>
        {channelNames[channel]}. {caller.name}, {caller.role}. {caller.from}
      </p>
      {opening[0]?.map((line) => (
        <blockquote key={line.text}>{line.text}</blockquote>
      ))}
    </>
  );
}
