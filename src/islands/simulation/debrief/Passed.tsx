import { useStore } from '../../useStore.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { $course } from '../../../stores/course.ts';
import { leaveDebrief } from '../../../stores/simulation/actions.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { $ownNo } from '../../../stores/simulation/ownNo.ts';
import { $deskVerdict, $practice } from '../../../stores/simulation/result.ts';
import { $tally } from '../../../stores/simulation/standing.ts';
import {
  passedWords,
  practiceWords,
  talliedWords,
} from '../../../words/standing.ts';
import { Person, Voice } from '../art/Face.tsx';
import { Frame } from '../stage/Frame.tsx';
import { Lights } from '../stage/Lights.tsx';
import { BigLine } from './BigLine.tsx';

/** The desk is passed: the line whole, what the calls came to, and the two ways on. */
export function Passed() {
  const rule = useStore($course)?.desk;
  const verdict = useStore($deskVerdict);
  const ownNo = useStore($ownNo);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Frame
      look="passed"
      title="Practice desk"
      back={{ words: 'Back to the queue', act: leaveDebrief }}
      foot={<Onward />}
    >
      <div class="passed-work">
        <div class="passed-line">
          <BigLine
            led="neither"
            from={<Voice />}
            to={<Person coat="friend" />}
            toTurn={null}
          />
        </div>
        <div class="won">
          <section>
            <p class="eyebrow">Practice desk passed</p>
            <h3 ref={heading} tabIndex={-1}>
              You hold the line.
            </h3>
            {verdict && rule && <p>{passedWords(verdict, rule)}</p>}
            <Numbers />
          </section>
          <section>
            <Lights big />
            {ownNo !== null && (
              <figure class="own-no">
                <figcaption>Your own way to say no</figcaption>
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
          <dt>impostors met and stopped</dt>
          <dd>
            {stopped === impostors ? stopped : `${stopped} of ${impostors}`}
          </dd>
        </div>
        <div>
          <dt>genuine calls that ended well</dt>
          <dd>{served}</dd>
        </div>
        <div>
          <dt>true log entries</dt>
          <dd>{trueLogs}</dd>
        </div>
        <div>
          <dt>minutes a call, on the call clock</dt>
          <dd>{minutes ?? '–'}</dd>
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
          On to the knowledge check <kbd aria-hidden="true">Enter</kbd>
        </button>
      )}
      <button type="button" class="frame-other" onClick={leaveDebrief}>
        Take more calls
      </button>
      {next && <p class="soft">Practise next: {practiceWords(next)}</p>}
    </>
  );
}
