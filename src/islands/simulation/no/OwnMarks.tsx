import { useState } from 'preact/hooks';
import { noTicks } from '../../../words/refusals.ts';
import { Tick } from '../log/Tick.tsx';

/** One's own no, and what somebody marks of it for themselves alone. */
export function OwnMarks({ words }: { words: string }) {
  const [ticked, setTicked] = useState<Partial<Record<string, boolean>>>({});
  return (
    <>
      <h3 tabIndex={-1}>You said</h3>
      <blockquote class="own-no">{words}</blockquote>
      <fieldset>
        <legend>Read it as the caller would. Tick what holds.</legend>
        {noTicks.map((tick) => (
          <Tick
            key={tick}
            name="own-no-mark"
            value={tick}
            ticked={ticked[tick] === true}
            toggle={() => setTicked({ ...ticked, [tick]: !ticked[tick] })}
          >
            {tick}
          </Tick>
        ))}
        <p class="soft">
          Your ticks and your words are yours. What is recorded is at most that
          you said no in your own words, and how sure you were.
        </p>
      </fieldset>
    </>
  );
}
