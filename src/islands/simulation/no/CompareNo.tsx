import { useEffect, useRef, useState } from 'preact/hooks';
import type { Certainty } from '../../../domain/simulation/callState.ts';
import type { CallCase } from '../../../schema/case.ts';
import { moveText } from '../../../words/moveSentences.ts';
import { moveNames } from '../../../words/moves.ts';
import { modelRefusals, noTicks } from '../../../words/refusals.ts';
import { Sure } from '../call/Sure.tsx';
import { Tick } from '../log/Tick.tsx';
import { Frame } from '../stage/Frame.tsx';
import { OnScreen } from './OnScreen.tsx';
import type { NoWay } from './SayNo.tsx';

/** One's own no beside two wordings of this call, or the choice between these; then how sure, and it is said. */
export function CompareNo({
  call,
  way,
  words,
  say,
  back,
  leave,
}: {
  call: CallCase;
  way: NoWay;
  words: string;
  say: (certainty: Certainty) => void;
  back: () => void;
  leave: () => void;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const work = useRef<HTMLElement>(null);
  const models = modelRefusals(call);
  const open = way === 'chosen' && chosen === null;
  useEffect(() => work.current?.querySelector('h3')?.focus(), []);

  function press(certainty: Certainty): void {
    if (!open) return say(certainty);
    setTried(true);
    work.current?.querySelector('input')?.focus();
  }

  return (
    <Frame
      look="saying compare"
      title={moveNames.X}
      back={{ words: 'Back to the call', act: leave }}
      foot={
        <Sure what={moveText('X', call.channel)} choose={press} leave={back} />
      }
    >
      <div class="pair">
        <section class="no-words" ref={work}>
          {way === 'chosen' ? (
            <fieldset aria-describedby="no-choice-error">
              <legend>
                <h3 tabIndex={-1}>Which of these do you say?</h3>
              </legend>
              <p class="error" id="no-choice-error" role="alert">
                {tried && open && 'Choose a wording first.'}
              </p>
              {models.map((model) => (
                <Tick
                  key={model}
                  type="radio"
                  name="wording"
                  value={model}
                  ticked={chosen === model}
                  toggle={() => setChosen(model)}
                >
                  {model}
                </Tick>
              ))}
            </fieldset>
          ) : (
            <>
              <h3 tabIndex={-1}>You said</h3>
              <blockquote class="own-no">
                {way === 'typed' ? words : 'What you said aloud.'}
              </blockquote>
              <OwnMarks />
            </>
          )}
        </section>
        {way === 'chosen' ? (
          <OnScreen call={call} />
        ) : (
          <aside class="no-beside">
            <h3>Two ways that work</h3>
            {models.map((model) => (
              <blockquote key={model} class="model-no">
                {model}
              </blockquote>
            ))}
          </aside>
        )}
      </div>
    </Frame>
  );
}

/** What somebody marks of their own no, for themselves alone. */
function OwnMarks() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <fieldset>
      <legend>Read it as the caller would. Tick what holds.</legend>
      {noTicks.map((tick) => (
        <Tick
          key={tick}
          name="own-no-mark"
          value={tick}
          ticked={ticked.includes(tick)}
          toggle={() =>
            setTicked(
              ticked.includes(tick)
                ? ticked.filter((it) => it !== tick)
                : [...ticked, tick],
            )
          }
        >
          {tick}
        </Tick>
      ))}
      <p class="soft">
        Your ticks and your words are yours. What is recorded is at most that
        you said no in your own words, and how sure you were.
      </p>
    </fieldset>
  );
}
