import { useStore } from '../../useStore.ts';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallCase } from '../../../schema/case.ts';
import { $lines } from '../../../stores/simulation/call.ts';
import { $noDraft } from '../../../stores/simulation/drafts.ts';
import { moveNames } from '../../../words/moves.ts';
import { backToCall, notYet } from '../../../words/simulation/buttons.ts';
import {
  chooseWording,
  compareWords,
  goodNo,
  lastWords,
  saidAloud,
  whatDoYouSay,
  writeFirst,
} from '../../../words/simulation/sayingNo.ts';
import { Frame } from '../stage/Frame.tsx';
import { OnScreen } from './OnScreen.tsx';
import type { NoWay } from './noWay.ts';

interface Props {
  call: CallCase;
  go: (way: NoWay) => void;
  leave: () => void;
}

/** The words of a no, typed or said aloud. They stay in the page. */
export function WriteNo({ call, go, leave }: Props) {
  const words = useStore($noDraft);
  const last = useStore($lines).findLast(({ kind }) => kind === 'caller');
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  function compare(): void {
    if (words.trim() !== '') return go('typed');
    setEmpty(true);
    field.current?.focus();
  }

  return (
    <Frame
      look="saying"
      title={moveNames.X}
      back={{ words: backToCall, act: leave }}
      foot={<Ways compare={compare} go={go} leave={leave} />}
    >
      <div class="pair">
        {/* Before the words, so that the key leads from these to what is done with them. */}
        <OnScreen call={call} />
        <section class="no-words">
          {last && (
            <blockquote class="last-words">{lastWords(last.text)}</blockquote>
          )}
          <label for="own-no">{whatDoYouSay}</label>
          <textarea
            id="own-no"
            ref={field}
            value={words}
            autocomplete="off"
            // A browser may send what it checks for spelling to its maker.
            spellcheck={false}
            aria-describedby="own-no-hint own-no-lacks"
            onInput={(event) => {
              $noDraft.set(event.currentTarget.value);
              setEmpty(false);
            }}
          />
          <p class="error" id="own-no-lacks" role="alert">
            {empty && writeFirst}
          </p>
          <p class="soft" id="own-no-hint">
            {goodNo}
          </p>
        </section>
      </div>
    </Frame>
  );
}

function Ways({
  compare,
  go,
  leave,
}: Omit<Props, 'call'> & { compare: () => void }) {
  return (
    <>
      <button type="button" class="frame-main" onClick={compare}>
        {compareWords}
      </button>
      <button type="button" class="frame-other" onClick={() => go('aloud')}>
        {saidAloud}
      </button>
      <button type="button" class="frame-other" onClick={() => go('chosen')}>
        {chooseWording}
      </button>
      <button
        type="button"
        class="frame-other"
        aria-keyshortcuts="Escape"
        onClick={leave}
      >
        {notYet}
      </button>
    </>
  );
}
