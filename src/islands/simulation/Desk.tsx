import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $session } from '../../stores/session/session.ts';
import { $call, $debrief } from '../../stores/simulation/call.ts';
import { $caseBank, requestCases } from '../../stores/simulation/desk.ts';
import { FetchState } from '../FetchState.tsx';
import { Console } from './Console.tsx';
import { Debrief } from './Debrief.tsx';
import { Queue } from './Queue.tsx';

/** The practice desk: the queue, the call that was taken, and its debrief. */
export default function Desk() {
  const course = useStore($course, { ssr: 'initial' });
  const { phase } = useStore($session, { ssr: 'initial' });
  const { status } = useStore($caseBank, { ssr: 'initial' });
  const call = useStore($call, { ssr: 'initial' });
  const debrief = useStore($debrief, { ssr: 'initial' });
  useEffect(requestCases, []);

  if (!course?.desk || phase === 'starting' || status !== 'ready') {
    return (
      <FetchState
        status={status}
        what="calls"
        load={requestCases}
        class="desk-state"
      />
    );
  }
  if (debrief) return <Debrief />;
  if (call) return <Console key={call.id + call.variant} call={call} />;
  return <Queue rule={course.desk} />;
}
