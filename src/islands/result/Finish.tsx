import { useStore } from '../useStore.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $toDo } from '../../stores/progress/toDo.ts';
import { hostOfPage } from '../../stores/session/host.ts';
import { shownTime } from '../../stores/session/shownTime.ts';
import { $session, finishLaunch } from '../../stores/session/session.ts';
import {
  endedWords,
  leavingWords,
  nothingToFinish,
  notFinished,
} from '../../words/finishing.ts';
import * as words from '../../words/result/finish.ts';
import { openWords } from '../../words/toDo.ts';
import { toDoList } from './places.ts';

/** The way out: save and end the launch, and leave the LMS's frame. */
export function Finish() {
  const { phase } = useStore($session, { ssr: 'initial' });
  const [isAsked, setAsked] = useState(false);
  const finish = () => {
    setAsked(true);
    finishLaunch();
  };
  if (phase === 'starting') return null;
  if (phase === 'recording')
    return <SaveAndFinish isAsked={isAsked} finish={finish} />;
  if (phase === 'ended') return <Finished isAsked={isAsked} />;
  return (
    <div class="finish">
      <h3>{words.finish}</h3>
      <p>
        {nothingToFinish[phase]} {phase === 'review' && leavingNow()}
      </p>
    </div>
  );
}

/** How to leave the LMS that serves this page. */
const leavingNow = (isOver = true) => leavingWords(hostOfPage(), isOver);

interface AskProps {
  /** The button was pressed. */
  isAsked: boolean;
  finish: () => void;
}

function SaveAndFinish({ isAsked, finish }: AskProps) {
  // Never part of the built page, so there is nothing to agree with at the start.
  const { save } = useStore($session);
  const toDo = useStore($toDo);

  return (
    <div class="finish">
      <h3>{words.saveAndFinish}</h3>
      {toDo.length > 0 && (
        <p>
          {openWords(toDo.length)} <a href={`#${toDoList}`}>{words.seeList}</a>
        </p>
      )}
      <p>{words.whatItDoes}</p>
      <p class="actions">
        <button type="button" class="button" onClick={finish}>
          {words.saveAndFinish}
        </button>
      </p>
      <p class="error" role="status">
        {isAsked && notFinished[save]}
      </p>
      <p>{leavingNow(false)}</p>
    </div>
  );
}

/** After the end. Where it was asked for here, the heading takes the focus, since the button that had it is gone. */
function Finished({ isAsked }: { isAsked: boolean }) {
  const { save, savedAt, kept } = useStore($session, { ssr: 'initial' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isAsked && isLost) heading.current?.focus();
  }, []);
  const isSaved = save === 'saved';
  return (
    <div class="finish">
      <h3 tabIndex={-1} ref={heading}>
        {words.finished}
      </h3>
      <p>
        {endedWords(
          isSaved,
          savedAt === 0 ? '' : shownTime(savedAt, { timeStyle: 'short' }),
          kept,
        )}
      </p>
      <p>{leavingNow()}</p>
    </div>
  );
}
