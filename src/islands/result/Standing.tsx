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
import * as record from '../../words/result/record.ts';
import * as words from '../../words/result/standing.ts';
import { scopeWords } from '../../words/scope.ts';
import { markWords } from '../../words/mark.ts';
import { localTime } from './localTime.ts';

function recordSentence(
  { phase, save, kept }: SessionView,
  accepted: SessionView['accepted'],
): string {
  if (phase === 'practice') return record.inPractice;
  if (phase === 'review' && !accepted) return record.inReview;
  if (phase === 'elsewhere') return record.elsewhere;
  if (phase === 'absent' || phase === 'refused') return record.untaken;
  if (accepted?.confirmed) return record.confirmedWords(localTime(accepted.at));
  if (accepted !== null) return record.acceptedWords(localTime(accepted.at));
  if (phase === 'ended') return record.endedWords(kept);
  return save === 'doubted' ? record.doubtedWords(kept) : record.notYet;
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
      {words.percentWords(score)} <span>{words.passMarkWords(passMark)}</span>
    </p>
  );
}

/** Times and release. */
function Facts({ course }: { course: CourseData }) {
  const { seconds } = useStore($progress, { ssr: 'initial' });
  return (
    <dl class="facts">
      <dt>{words.terms.lesson}</dt>
      <dd>{words.spoken(seconds.lesson)}</dd>
      {course.desk && (
        <>
          <dt>{words.terms.desk}</dt>
          <dd>{words.spoken(seconds.desk)}</dd>
        </>
      )}
      <dt>{words.terms.check}</dt>
      <dd>{words.spoken(seconds.check)}</dd>
      <dt>{words.terms.release}</dt>
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
  if (!course || !verdict) return <p>{words.loading}</p>;
  const last = check.attempts.findLast((a) => a.score !== null);
  const score = verdict.kind === 'open' ? last?.score : verdict.score;
  if (score == null) {
    return (
      <div class="result open">
        <h3>{words.noResult}</h3>
        <p>{words.comesLater}</p>
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
      <h3>{words.titles[verdict.kind]}</h3>
      <Score score={score} passMark={view.passMark} />
      <p>{words.ruleWords(score, mark, course.check.attempts, attempt)}</p>
      {scope && <p>{scopeWords(scope)}</p>}
      <p>{recordSentence(view, accepted)}</p>
      <Facts course={course} />
    </div>
  );
}
