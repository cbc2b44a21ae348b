import { useStore } from '@nanostores/preact';
import { $course } from '../../stores/course.ts';
import { $resultAcceptedAt, $verdict } from '../../stores/quiz/view.ts';
import type { Phase } from '../../stores/session/session.ts';
import { $session } from '../../stores/session/session.ts';
import { localTime } from './localTime.ts';

/** Prints the certificate alone; print.css hides the rest while it does. */
function printCertificate(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'certificate';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}

function notRecorded(phase: Phase): string {
  if (phase === 'practice') return 'Practice: not recorded';
  return phase === 'review'
    ? 'Recorded earlier; this is a review'
    : 'Not accepted by an LMS';
}

/** A certificate of completion, once passed and accepted by the LMS. */
export function Certificate() {
  const course = useStore($course, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const { learnerName, phase, passMark } = useStore($session, {
    ssr: 'initial',
  });
  const acceptedAt = useStore($resultAcceptedAt, { ssr: 'initial' });
  if (!course || verdict?.kind !== 'passed') return null;
  return (
    <section class="certificate" aria-labelledby="certificate-title">
      <p class="certificate-name">Hold the Line</p>
      <h3 id="certificate-title">Certificate of completion</h3>
      <p class="certificate-learner">{learnerName || 'Practice learner'}</p>
      <p>
        has completed <strong>{course.title}</strong> and passed its knowledge
        check with {Math.round(verdict.score)} % ({passMark} % needed).
      </p>
      <dl class="facts">
        <dt>{acceptedAt === null ? 'Record' : 'Accepted by the LMS'}</dt>
        <dd>
          {acceptedAt === null ? notRecorded(phase) : localTime(acceptedAt)}
        </dd>
        <dt>Release</dt>
        <dd>
          {course.release.version}+{course.release.hash}
        </dd>
      </dl>
      <p class="certificate-note">
        The record in the LMS is what counts; this page says what it accepted.
      </p>
      <button
        type="button"
        class="button quiet no-print"
        onClick={printCertificate}
      >
        Print the certificate
      </button>
    </section>
  );
}
