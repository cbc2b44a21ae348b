import { useStore } from '../useStore.ts';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { $course } from '../../stores/course.ts';
import { $resultAccepted, $verdict } from '../../stores/quiz/view.ts';
import { $scoredTally } from '../../stores/quiz/review.ts';
import { $scope } from '../../stores/quiz/scope.ts';
import type { SessionView } from '../../stores/session/session.ts';
import { $session } from '../../stores/session/session.ts';
import { $deskTally } from '../../stores/simulation/tally.ts';
import { tallyWords } from '../../words/answerTally.ts';
import { deskTallyScope, deskTallyWords } from '../../words/deskTally.ts';
import * as says from '../../words/result/certificate.ts';
import { scopeWords } from '../../words/scope.ts';
import { localTime } from './localTime.ts';

/**
 * Prints the certificate alone; print.css hides the rest while it does. False
 * where nothing came of it: a sandboxed frame may forbid it, and tells nobody.
 */
function printCertificate(): boolean {
  const { dataset } = document.documentElement;
  dataset.print = 'certificate';
  let prints = false;
  addEventListener('beforeprint', () => (prints = true), { once: true });
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
  return prints;
}

/** Which of the three holds of the record, and since when. */
function degreeOf(
  { phase, kept }: SessionView,
  accepted: SessionView['accepted'],
): [term: string, words: string] {
  if (accepted)
    return [
      accepted.confirmed ? says.confirmed : says.accepted,
      localTime(accepted.at),
    ];
  if (phase === 'practice') return [says.record, says.practice];
  if (phase === 'review') return [says.record, says.review];
  if (phase !== 'recording' && phase !== 'ended')
    return [says.record, says.untaken];
  return [says.record, says.keptWords[kept]];
}

/** On which way the course was taken and how many questions that attempt asked, where it could have been otherwise. */
function Scope() {
  const scope = useStore($scope, { ssr: 'initial' });
  const words = scope ? scopeWords(scope) : '';
  return words === '' ? null : <p>{words}</p>;
}

/** What the learner did at the practice desk, and of how many calls that is known. */
function AtTheDesk() {
  // Never part of the built page, so there is nothing to agree with at the start.
  const desk = useStore($deskTally);
  const scope = deskTallyScope(desk);
  return (
    <>
      <dl class="facts">
        {deskTallyWords(desk).map(([term, words]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {scope !== '' && <p class="certificate-note">{scope}</p>}
    </>
  );
}

/** A certificate of completion, once passed and accepted by the LMS. */
export function Certificate() {
  const course = useStore($course, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const view = useStore($session, { ssr: 'initial' });
  const { learnerName, passMark } = view;
  const accepted = useStore($resultAccepted, { ssr: 'initial' });
  const tally = useStore($scoredTally, { ssr: 'initial' });
  const [stuck, setStuck] = useState(false);
  if (!course || verdict?.kind !== 'passed') return null;
  const [term, words] = degreeOf(view, accepted);
  const [before, after] = says.doneWords(
    verdict.score,
    tally ? tallyWords(tally) : '',
    passMark,
  );
  return (
    <section class="certificate" aria-labelledby="certificate-title">
      <p class="certificate-name">{says.productName}</p>
      <h3 id="certificate-title">{says.title}</h3>
      <p class="certificate-learner">{learnerName || says.nameless}</p>
      <p>
        {before}
        <strong>{course.title}</strong>
        {after}
      </p>
      <Scope />
      {course.desk && <AtTheDesk />}
      <dl class="facts">
        <dt>{term}</dt>
        <dd>{words}</dd>
        <dt>{says.release}</dt>
        <dd>
          {course.release.version}+{course.release.hash}
        </dd>
      </dl>
      <p class="certificate-note">{says.whatCounts}</p>
      <button
        type="button"
        class="button quiet no-print"
        onClick={() => setStuck(!printCertificate())}
      >
        {says.print}
      </button>
      <p class="no-print" role="status">
        {stuck && says.notPrinted}
      </p>
    </section>
  );
}
