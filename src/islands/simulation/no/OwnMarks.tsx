import { useState } from 'preact/hooks';
import { noTicks } from '../../../words/refusals.ts';
import {
  readAsCaller,
  ticksAreYours,
  youSaid,
} from '../../../words/simulation/sayingNo.ts';
import { Tick } from '../log/Tick.tsx';

/** One's own no, and what somebody marks of it for themselves alone. */
export function OwnMarks({ words }: { words: string }) {
  const [ticked, setTicked] = useState<Partial<Record<string, boolean>>>({});
  return (
    <>
      <h3 tabIndex={-1}>{youSaid}</h3>
      <blockquote class="own-no">{words}</blockquote>
      <fieldset>
        <legend>{readAsCaller}</legend>
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
        <p class="soft">{ticksAreYours}</p>
      </fieldset>
    </>
  );
}
