import { useStore } from '@nanostores/preact';
import { $course } from '../../stores/course.ts';
import { $progress } from '../../stores/progress/progress.ts';
import { $check, $shown } from '../../stores/quiz/quiz.ts';
import { $verdict } from '../../stores/quiz/view.ts';
import type { SessionView } from '../../stores/session/session.ts';
import { $session, finishLaunch } from '../../stores/session/session.ts';

function recordSentence({ phase, save, savedAt }: SessionView): string {
  if (phase === 'practice')
    return 'Practice: this result is not recorded anywhere.';
  if (phase === 'review') return 'Review: this result was recorded earlier.';
  if (phase === 'absent' || phase === 'refused')
    return 'This result is not recorded: no LMS took it.';
  if (save !== 'saved' && phase !== 'ended')
    return 'Your LMS has not accepted this result yet.';
  return `Your LMS accepted this result on ${new Date(savedAt).toLocaleString()}.`;
}

/** How the check stands, what the LMS has accepted, and the way out. */
export function Result() {
  const course = useStore($course, { ssr: 'initial' });
  const check = useStore($check, { ssr: 'initial' });
  const shown = useStore($shown, { ssr: 'initial' });
  const view = useStore($session, { ssr: 'initial' });
  const { seconds } = useStore($progress, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const last = check.attempts.at(-1);
  if (!course || !verdict || !last || last.score === null || shown !== null)
    return null;
  const score = verdict.kind === 'open' ? last.score : verdict.score;
  const minutes = Math.max(
    1,
    Math.round((seconds.lesson + seconds.check) / 60),
  );
  const title = {
    passed: 'You passed',
    open: 'Not passed yet',
    exhausted: 'Not passed: no attempts left',
  }[verdict.kind];
  return (
    <div class={`result ${verdict.kind}`} role="status">
      <h3>{title}</h3>
      <p class="score">
        {Math.round(score)} % <span>of the {view.passMark} % needed</span>
      </p>
      <p>{recordSentence(view)}</p>
      <p>
        Time in the course so far: about {minutes} min. Release{' '}
        {course.release.version}+{course.release.hash}.
      </p>
      {verdict.kind === 'exhausted' && (
        <p>
          Your training administrator can open a new attempt in the LMS. You can
          go on reading here.
        </p>
      )}
      {view.phase === 'recording' && (
        <button type="button" class="button" onClick={finishLaunch}>
          Save and finish
        </button>
      )}
      {view.phase === 'ended' && (
        <p>All is saved. You can close this window.</p>
      )}
    </div>
  );
}
