import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallCase } from '../../schema/case.ts';
import { modelSteps } from '../../stores/simulation/debrief.ts';
import { channelNames } from '../../words/console.ts';
import { moveNames } from '../../words/moves.ts';

/** A sound course of a call, played move by move. */
export function Model({
  call,
  leave,
  worked = false,
}: {
  call: CallCase;
  leave: () => void;
  /** The example before the first call: its opening and its lesson are shown too. */
  worked?: boolean;
}) {
  const steps = modelSteps(call);
  const [shown, setShown] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef<HTMLLIElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (shown > 1) latest.current?.focus();
  }, [shown]);
  const over = shown >= steps.length;
  return (
    <div class="model">
      <h3 ref={heading} tabIndex={-1}>
        {worked ? `A worked example: ${call.title}` : 'A model call'}
      </h3>
      {worked && <Opening call={call} />}
      {steps.length === 0 && (
        <p>Under the policy in force this call has no good ending.</p>
      )}
      <ol>
        {steps.slice(0, shown).map((step, index) => (
          <li
            key={index}
            tabIndex={-1}
            ref={index === shown - 1 ? latest : undefined}
          >
            <strong>{moveNames[step.code]}.</strong> {step.shows}
            {step.settles && <em> This settles it.</em>}
          </li>
        ))}
      </ol>
      {over && worked && <p>{call.debrief.lesson}</p>}
      <p class="actions">
        {!over && (
          <Onward
            next={() => setShown(shown + 1)}
            all={() => setShown(steps.length)}
          />
        )}
        <button type="button" class="button quiet" onClick={leave}>
          {worked ? 'To the queue' : 'Close the model call'}
        </button>
      </p>
    </div>
  );
}

function Opening({ call }: { call: CallCase }) {
  return (
    <>
      <p>
        {channelNames[call.channel]}. {call.caller.name}, {call.caller.role}.{' '}
        {call.caller.from}
      </p>
      {call.opening[0]?.map((line) => (
        <blockquote key={line.text}>{line.text}</blockquote>
      ))}
    </>
  );
}

function Onward({ next, all }: { next: () => void; all: () => void }) {
  return (
    <>
      <button type="button" class="button" onClick={next}>
        Next move
      </button>
      <button type="button" class="button quiet" onClick={all}>
        Show all
      </button>
    </>
  );
}
