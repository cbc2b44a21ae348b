import { useStore } from '../useStore.ts';
import { $course } from '../../stores/course.ts';
import { $connection } from '../../stores/session/connection.ts';
import { $session } from '../../stores/session/session.ts';
import { earlierWords, problemWords } from '../../words/connection.ts';
import {
  errorWords,
  modeWords,
  noError,
  noInterface,
  noName,
  nothingKept,
  recordWords,
  terms,
} from '../../words/connection/facts.ts';
import { markWords } from '../../words/mark.ts';
import { toTheSecond } from './toTheSecond.ts';

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
      <dt>{terms.record}</dt>
      <dd>{recordWords[phase]}</dd>
      <dt>{terms.standard}</dt>
      <dd>{isFound ? standard : noInterface}</dd>
      {isFound && (
        <>
          <dt>{terms.mode}</dt>
          <dd>{modeWords(mode, credit, entry === 'resume')}</dd>
          <dt>{terms.earlier}</dt>
          <dd>{earlier ? earlierWords[earlier] : nothingKept}</dd>
          <dt>{terms.learner}</dt>
          <dd>{learnerName || noName}</dd>
        </>
      )}
      <dt>{terms.error}</dt>
      <dd>
        {refused?.problem
          ? errorWords(problemWords(refused.problem), toTheSecond(refused.at))
          : problem || noError}
      </dd>
      <dt>{terms.mark}</dt>
      <dd>{markWords(passMark, markGiven, markIsTheirs)}</dd>
      <dt>{terms.release}</dt>
      <dd>
        {course ? `${course.release.version}+${course.release.hash}` : '…'}
      </dd>
    </dl>
  );
}
