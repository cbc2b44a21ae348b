import { useStore } from '../useStore.ts';
import { $course } from '../../stores/course.ts';
import { $connection } from '../../stores/session/connection.ts';
import { $session } from '../../stores/session/session.ts';
import { earlierWords, problemWords } from '../../words/connection.ts';
import { markWords } from '../../words/mark.ts';
import { clockTime } from './clockTime.ts';
import type { Phase } from '../../stores/session/session.ts';

const standings: Record<Phase, string> = {
  starting: 'Looking for the LMS…',
  recording: 'The LMS records',
  practice: 'Public site: nothing is recorded',
  review: 'Opened for reading only: nothing is recorded',
  elsewhere: 'Another window records, this one does not',
  absent: 'No LMS was found: nothing is recorded',
  refused: 'The LMS refused to begin: nothing is recorded',
  ended: 'This launch has ended: nothing more is recorded',
};

/** What was found, in which mode and for whom. */
export function Facts() {
  const course = useStore($course, { ssr: 'initial' });
  const { phase, problem, learnerName, passMark, markGiven, markIsTheirs } =
    useStore($session, { ssr: 'initial' });
  const { standard, mode, entry, credit, earlier, refused } = useStore(
    $connection,
    { ssr: 'initial' },
  );
  const isFound = standard !== '' && standard !== 'practice';
  return (
    <dl class="facts panel">
      <dt>Record</dt>
      <dd>{standings[phase]}</dd>
      <dt>LMS interface</dt>
      <dd>{isFound ? standard : 'None'}</dd>
      {isFound && (
        <>
          <dt>Mode</dt>
          <dd>
            {mode}, {credit ? 'for credit' : 'without credit'},{' '}
            {entry === 'resume' ? 'resumed' : 'first launch of this attempt'}
          </dd>
          <dt>Last launch</dt>
          <dd>
            {earlier
              ? earlierWords[earlier]
              : 'This browser kept nothing of one'}
          </dd>
          <dt>Learner</dt>
          <dd>{learnerName || 'The LMS gives no name'}</dd>
        </>
      )}
      <dt>Last error</dt>
      <dd>
        {refused?.problem
          ? `${problemWords(refused.problem)}, at ${clockTime(refused.at)}`
          : problem || 'None'}
      </dd>
      <dt>Pass mark</dt>
      <dd>{markWords(passMark, markGiven, markIsTheirs)}</dd>
      <dt>Release</dt>
      <dd>
        {course ? `${course.release.version}+${course.release.hash}` : '…'}
      </dd>
    </dl>
  );
}
