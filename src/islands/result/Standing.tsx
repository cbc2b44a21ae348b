import { useStore } from '@nanostores/preact';
import { $course } from '../../stores/course.ts';
import { $progress } from '../../stores/progress/progress.ts';
import { $check } from '../../stores/quiz/quiz.ts';
import { $resultAcceptedAt, $verdict } from '../../stores/quiz/view.ts';
import type { SessionView } from '../../stores/session/session.ts';
import { $session } from '../../stores/session/session.ts';
import { localTime } from './localTime.ts';

function recordSentence(
  { phase }: SessionView,
  acceptedAt: number | null,
): string {
  if (phase === 'practice')
    return 'Practice: this result is not recorded anywhere.';
  if (phase === 'review') return 'Review: this result was recorded earlier.';
  if (phase === 'elsewhere')
    return 'This window records nothing: the course is open in another one.';
  if (phase === 'absent' || phase === 'refused')
    return 'This result is not recorded: no LMS took it.';
  if (acceptedAt !== null)
    return `Your LMS accepted this result on ${localTime(acceptedAt)}.`;
  return phase === 'ended'
    ? 'Your LMS has not accepted this result: the launch ended before.'
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

/** How the learner stands: verdict, score, rule, time, release, and what the LMS has accepted. */
export function Standing() {
  const course = useStore($course, { ssr: 'initial' });
  const check = useStore($check, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const view = useStore($session, { ssr: 'initial' });
  const acceptedAt = useStore($resultAcceptedAt, { ssr: 'initial' });
  const { seconds } = useStore($progress, { ssr: 'initial' });
  if (!course || !verdict) return <p>Loading your result…</p>;
  const last = check.attempts.findLast((a) => a.score !== null);
  const score = verdict.kind === 'open' ? last?.score : verdict.score;
  const rule = `You pass with ${view.passMark} % in one attempt at the check; you have ${course.check.attempts} attempts, and this was ${verdict.kind === 'passed' || verdict.kind === 'desk' ? `attempt ${verdict.attempt}` : `attempt ${check.attempts.length}`}.`;
  if (score == null) {
    return (
      <div class="result open">
        <h3>No result yet</h3>
        <p>
          Your result stands here once you have finished the{' '}
          <a href="#knowledge-check">knowledge check</a>.
        </p>
      </div>
    );
  }
  return (
    <div class={`result ${verdict.kind}`} role="status">
      <h3>{titles[verdict.kind]}</h3>
      <p class="score">
        {Math.round(score)} % <span>of the {view.passMark}&nbsp;% needed</span>
      </p>
      <p>{rule}</p>
      <p>{recordSentence(view, acceptedAt)}</p>
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
    </div>
  );
}
