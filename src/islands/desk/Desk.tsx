import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $session } from '../../stores/session/session.ts';
import { $call, $debrief } from '../../stores/simulation/call.ts';
import { $caseBank, requestCases } from '../../stores/simulation/desk.ts';
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

  if (status === 'failed') {
    return (
      <div class="desk-state" role="alert">
        <p>
          The calls could not be loaded. Check the connection, then try again.
        </p>
        <button type="button" onClick={requestCases}>
          Load the calls again
        </button>
      </div>
    );
  }
  if (!course?.desk || phase === 'starting' || status === 'waiting') {
    return <p class="desk-state">Loading the calls…</p>;
  }
  if (debrief) return <Debrief />;
  if (call) return <Console key={call.id + call.variant} call={call} />;
  return <Queue rule={course.desk} />;
}
