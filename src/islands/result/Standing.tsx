import { useStore } from '../useStore.ts';
import type { CourseData } from '../../domain/course/courseData.ts';
import { $course } from '../../stores/course.ts';
import { $progress } from '../../stores/progress/progress.ts';
import { $check } from '../../stores/quiz/quiz.ts';
import { $scoredTally } from '../../stores/quiz/review.ts';
import { $scope } from '../../stores/quiz/scope.ts';
import { $resultAccepted, $verdict } from '../../stores/quiz/view.ts';
import type { SessionView } from '../../stores/session/session.ts';
import { $session } from '../../stores/session/session.ts';
import { neededWords, tallyWords } from '../../words/answerTally.ts';
import { scopeWords } from '../../words/scope.ts';
import { markWords } from '../../words/mark.ts';
import { localTime } from './localTime.ts';

function recordSentence(
  { phase, save, kept }: SessionView,
  accepted: SessionView['accepted'],
): string {
  if (phase === 'practice')
    return 'Practice: this result is not recorded anywhere.';
  if (phase === 'review' && !accepted)
    return 'Review: this result was recorded earlier.';
  if (phase === 'elsewhere')
    return 'This window records nothing: the course is open in another one.';
  if (phase === 'absent' || phase === 'refused')
    return 'This result is not recorded: no LMS took it.';
  if (accepted?.confirmed)
    return `Your LMS holds this result: this launch, on ${localTime(accepted.at)}, read it back.`;
  if (accepted !== null)
    return `Your LMS accepted this result on ${localTime(accepted.at)}. The next launch reads it back.`;
  const where = kept === 'browser' ? 'in this browser' : 'on this page only';
  if (phase === 'ended')
    return `Your LMS has not confirmed this result, and the launch has ended. It is kept ${where}${kept === 'browser' ? ': launch the course again here to send it' : ''}.`;
  return save === 'doubted'
    ? `Kept ${where}. Your LMS has not confirmed this result.`
    : 'Your LMS has not accepted this result yet.';
}

const titles = {
  passed: 'You passed',
  open: 'Not passed yet',
  desk: 'The check is passed; the practice desk is still to come',
  exhausted: 'Not passed: no attempts left',
};

/** Minutes and seconds as people say them. */
function spoken(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** The score as answers, where they are all here, else in per cent. */
function Score({ score, passMark }: { score: number; passMark: number }) {
  const tally = useStore($scoredTally, { ssr: 'initial' });
  return tally ? (
    <p class="score">
      {tallyWords(tally)} <span>({neededWords(tally)})</span>
    </p>
  ) : (
    <p class="score">
      {Math.round(score)}% <span>(pass mark {passMark}%)</span>
    </p>
  );
}

/** Times and release. */
function Facts({ course }: { course: CourseData }) {
  const { seconds } = useStore($progress, { ssr: 'initial' });
  return (
    <dl class="facts">
      <dt>Time in the lesson</dt>
      <dd>{spoken(seconds.lesson)}</dd>
      {course.desk && (
        <>
          <dt>Time at the practice desk</dt>
          <dd>{spoken(seconds.desk)}</dd>
        </>
      )}
      <dt>Time in the check</dt>
      <dd>{spoken(seconds.check)}</dd>
      <dt>Release</dt>
      <dd>
        {course.release.version}+{course.release.hash}
      </dd>
    </dl>
  );
}

/** How the learner stands: verdict, score, rule, time, release, and what the LMS has accepted. */
export function Standing() {
  const course = useStore($course, { ssr: 'initial' });
  const check = useStore($check, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const view = useStore($session, { ssr: 'initial' });
  const accepted = useStore($resultAccepted, { ssr: 'initial' });
  const scope = useStore($scope, { ssr: 'initial' });
  if (!course || !verdict) return <p>Loading your result…</p>;
  const last = check.attempts.findLast((a) => a.score !== null);
  const score = verdict.kind === 'open' ? last?.score : verdict.score;
  if (score == null) {
    return (
      <div class="result open">
        <h3>No result yet</h3>
        <p>Your result appears here once the knowledge check is done.</p>
      </div>
    );
  }
  const mark = markWords(view.passMark, view.markGiven, view.markIsTheirs);
  const attempt =
    verdict.kind === 'passed' || verdict.kind === 'desk'
      ? verdict.attempt
      : check.attempts.length;
  return (
    <div class={`result ${verdict.kind}`} role="status">
      <h3>{titles[verdict.kind]}</h3>
      <Score score={score} passMark={view.passMark} />
      <p>
        The score is {Math.round(score)}%. The pass mark is {mark}, to be
        reached in one attempt at the check; you have {course.check.attempts}{' '}
        attempts, and this was attempt {attempt}.
      </p>
      {scope && <p>{scopeWords(scope)}</p>}
      <p>{recordSentence(view, accepted)}</p>
      <Facts course={course} />
    </div>
  );
}
