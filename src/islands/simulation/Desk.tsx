import { useStore } from '../useStore.ts';
import { useEffect, useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $session } from '../../stores/session/session.ts';
import { $call, $debrief } from '../../stores/simulation/call.ts';
import { $caseBank, requestCases } from '../../stores/simulation/desk.ts';
import { $screen } from '../../stores/simulation/stage.ts';
import styles from '../../styles/desk.css?url';
import { FetchState } from '../FetchState.tsx';
import { CallScreen } from './CallScreen.tsx';
import { Queue } from './queue/Queue.tsx';
import { Later } from './stage/Later.tsx';
import { Ringing } from './stage/Ringing.tsx';
import { Stage } from './stage/Stage.tsx';

/** The practice desk: the queue in the lesson, and over it the screens that fill the frame. */
export default function Desk() {
  const course = useStore($course, { ssr: 'initial' });
  const { phase } = useStore($session, { ssr: 'initial' });
  const { status } = useStore($caseBank, { ssr: 'initial' });
  const [styled, setStyled] = useState<'waiting' | 'ready' | 'failed'>(
    'waiting',
  );
  const [tries, setTries] = useState(0);
  useEffect(() => {
    requestCases();
    setTries(1);
  }, []);
  const rule = phase === 'starting' ? undefined : course?.desk;
  const state = styled === 'failed' ? styled : status;

  return (
    <>
      {tries > 0 && (
        // Its own sheet, so that a first launch does not wait for it.
        <link
          key={tries}
          rel="stylesheet"
          href={styles}
          onLoad={() => setStyled('ready')}
          onError={() => setStyled('failed')}
        />
      )}
      {rule && styled === 'ready' && status === 'ready' ? (
        <>
          <Queue rule={rule} />
          <Screens />
        </>
      ) : (
        <FetchState
          status={state === 'ready' ? 'waiting' : state}
          what="calls"
          load={() => {
            setStyled('waiting');
            setTries(tries + 1);
            requestCases();
          }}
          class="desk-state"
        />
      )}
    </>
  );
}

/** The screen that fills the frame, if one does. */
function Screens() {
  const screen = useStore($screen);
  const call = useStore($call);
  const debrief = useStore($debrief);
  if (screen === 'ringing' && call)
    return (
      <Stage>
        <Ringing call={call} />
      </Stage>
    );
  if (screen === 'call' && call)
    return (
      <Stage>
        <CallScreen key={call.id + call.variant} call={call} />
      </Stage>
    );
  if (screen === 'debrief' && debrief)
    return (
      <Stage>
        <Later>{({ Debrief }) => <Debrief />}</Later>
      </Stage>
    );
  if (screen === 'passed')
    return (
      <Stage>
        <Later>{({ Passed }) => <Passed />}</Later>
      </Stage>
    );
  return null;
}
