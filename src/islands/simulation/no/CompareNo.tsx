import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Certainty } from '../../../domain/simulation/callState.ts';
import type { CallCase } from '../../../schema/case.ts';
import { moveNames } from '../../../words/moves.ts';
import { moveText } from '../../../words/moveSentences.ts';
import { modelRefusals } from '../../../words/refusals.ts';
import { backToCall } from '../../../words/simulation/buttons.ts';
import {
  chooseFirst,
  twoWays,
  whatYouSaidAloud,
  whichDoYouSay,
} from '../../../words/simulation/sayingNo.ts';
import { Sure } from '../call/Sure.tsx';
import { Tick } from '../log/Tick.tsx';
import { Frame } from '../stage/Frame.tsx';
import { Quoted } from '../stage/Quoted.tsx';
import { OnScreen } from './OnScreen.tsx';
import { OwnMarks } from './OwnMarks.tsx';
import type { NoWay } from './noWay.ts';

interface Props {
  call: CallCase;
  way: NoWay;
  /** What was typed. */
  words: string;
  /** With the wording that was chosen, where one was. */
  say: (certainty: Certainty, chosen: string | null) => void;
  back: () => void;
  leave: () => void;
}

/** One's own no beside two wordings of this call, or the choice between these; then how sure, and it is said. */
export function CompareNo({ call, way, words, say, back, leave }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const work = useRef<HTMLElement>(null);
  const chooses = way === 'chosen';
  const open = chooses && chosen === null;
  useLayoutEffect(() => work.current?.querySelector('h3')?.focus(), []);

  function press(certainty: Certainty): void {
    if (!open) return say(certainty, chosen);
    setTried(true);
    work.current?.querySelector('input')?.focus();
  }

  return (
    <Frame
      look="saying"
      title={moveNames.X}
      back={{ words: backToCall, act: leave }}
      foot={
        <Sure what={moveText('X', call.channel)} choose={press} leave={back} />
      }
    >
      <div class="pair">
        <section class="no-words" ref={work}>
          {chooses ? (
            <Wordings
              call={call}
              chosen={chosen}
              choose={setChosen}
              lacks={tried && open}
            />
          ) : (
            <OwnMarks words={way === 'typed' ? words : whatYouSaidAloud} />
          )}
        </section>
        {chooses ? <OnScreen call={call} /> : <Models call={call} />}
      </div>
    </Frame>
  );
}

function Models({ call }: { call: CallCase }) {
  return (
    <aside class="no-beside">
      <h3>{twoWays}</h3>
      {modelRefusals(call).map((model) => (
        <blockquote key={model} class="model-no">
          <Quoted text={model} />
        </blockquote>
      ))}
    </aside>
  );
}

function Wordings({
  call,
  chosen,
  choose,
  lacks,
}: {
  call: CallCase;
  chosen: string | null;
  choose: (model: string) => void;
  /** It was to be said, and none is chosen. */
  lacks: boolean;
}) {
  return (
    <fieldset aria-describedby="no-choice-lacks">
      <legend>
        <h3 tabIndex={-1}>{whichDoYouSay}</h3>
      </legend>
      <p class="error" id="no-choice-lacks" role="alert">
        {lacks && chooseFirst}
      </p>
      {modelRefusals(call).map((model) => (
        <Tick
          key={model}
          type="radio"
          name="wording"
          value={model}
          ticked={chosen === model}
          toggle={() => choose(model)}
        >
          <Quoted text={model} />
        </Tick>
      ))}
    </fieldset>
  );
}
