import { useStore } from '../../useStore.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { $course } from '../../../stores/course.ts';
import { leaveDebrief } from '../../../stores/simulation/actions.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { $ownNo } from '../../../stores/simulation/ownNo.ts';
import { $practice } from '../../../stores/simulation/measures.ts';
import { $deskVerdict } from '../../../stores/simulation/result.ts';
import { someLook } from '../../../stores/simulation/looks.ts';
import { $impostorsHeld, $tally } from '../../../stores/simulation/standing.ts';
import { practiceWords } from '../../../words/simulation/measures.ts';
import {
  backToQueue,
  enterKey,
  takeMore,
  toCheck,
} from '../../../words/simulation/buttons.ts';
import { minutesShown } from '../../../words/simulation/measures.ts';
import {
  deskIsPassed,
  genuineServed,
  holdTheLine,
  impostorsStopped,
  minutesACall,
  ownWay,
  passedWords,
  practiseNextWords,
  stoppedWords,
  talliedWords,
  trueEntries,
} from '../../../words/simulation/passed.ts';
import { deskName } from '../../../words/simulation/stage.ts';
import { Person, Voice } from '../art/Face.tsx';
import { Frame } from '../stage/Frame.tsx';
import { Lights } from '../stage/Lights.tsx';
import { BigLine } from './BigLine.tsx';

/** The desk is passed: the line whole, what the calls came to, and the two ways on. */
export function Passed() {
  const rule = useStore($course)?.desk;
  const verdict = useStore($deskVerdict);
  const impostors = useStore($impostorsHeld);
  const ownNo = useStore($ownNo);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Frame
      look="passed"
      title={deskName}
      back={{ words: backToQueue, act: leaveDebrief }}
      foot={<Onward />}
    >
      <div class="passed-work">
        <div class="passed-line">
          <BigLine
            led="neither"
            from={<Voice />}
            to={<Person coat="friend" look={someLook} />}
            toTurn={null}
          />
        </div>
        <div class="won">
          <section>
            <p class="eyebrow">{deskIsPassed}</p>
            <h3 ref={heading} tabIndex={-1}>
              {holdTheLine}
            </h3>
            {verdict && rule && <p>{passedWords(verdict, rule, impostors)}</p>}
            <Numbers />
          </section>
          <section>
            <Lights big />
            {ownNo !== null && (
              <figure class="own-no">
                <figcaption>{ownWay}</figcaption>
                <blockquote>{ownNo}</blockquote>
              </figure>
            )}
          </section>
        </div>
      </div>
    </Frame>
  );
}

/** Four numbers of the calls that are remembered. */
function Numbers() {
  const tally = useStore($tally);
  const count = useStore($count);
  const { impostors, stopped, served, trueLogs, minutes } = tally;
  return (
    <>
      <p class="soft">{talliedWords(tally, count)}:</p>
      <dl class="numbers">
        <div>
          <dt>{impostorsStopped}</dt>
          <dd>{stoppedWords(stopped, impostors)}</dd>
        </div>
        <div>
          <dt>{genuineServed}</dt>
          <dd>{served}</dd>
        </div>
        <div>
          <dt>{trueEntries}</dt>
          <dd>{trueLogs}</dd>
        </div>
        <div>
          <dt>{minutesACall}</dt>
          <dd>{minutesShown(minutes)}</dd>
        </div>
      </dl>
    </>
  );
}

function Onward() {
  const check = useStore($course)?.steps.find(({ area }) => area === 'check');
  const [next] = useStore($practice);
  return (
    <>
      {check && (
        <button
          type="button"
          class="frame-main"
          aria-keyshortcuts="Enter"
          onClick={() => {
            leaveDebrief();
            // The course takes the focus once the stage is off it.
            setTimeout(() => {
              location.hash = check.id;
            });
          }}
        >
          {toCheck} <kbd aria-hidden="true">{enterKey}</kbd>
        </button>
      )}
      <button type="button" class="frame-other" onClick={leaveDebrief}>
        {takeMore}
      </button>
      {next && <p class="soft">{practiseNextWords(practiceWords(next))}</p>}
    </>
  );
}
