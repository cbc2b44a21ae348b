import { useStore } from '@nanostores/preact';
import { $course } from '../../stores/course.ts';
import { $toReread } from '../../stores/quiz/review.ts';
import { $startable, $verdict } from '../../stores/quiz/view.ts';
import { $session, finishLaunch } from '../../stores/session/session.ts';

const sentences = {
  passed:
    'Everything stays open to read. What you have passed stays passed, whatever you do here.',
  open: 'Read the steps named below again, then try the check once more. It asks other questions then, and those you missed come again. You are not timed.',
  desk: 'Take calls at the practice desk until it is passed too. Your check stays passed.',
  exhausted:
    'Your training administrator can open a new attempt in the LMS. You can go on reading here.',
};

/** What to do now: steps to read again, another try, and the way out. */
export function WhatNext() {
  const course = useStore($course, { ssr: 'initial' });
  const verdict = useStore($verdict, { ssr: 'initial' });
  const startable = useStore($startable, { ssr: 'initial' });
  const steps = useStore($toReread, { ssr: 'initial' });
  const { phase, save } = useStore($session, { ssr: 'initial' });
  if (!course || !verdict) return null;
  return (
    <div class="next">
      <h3>What next</h3>
      <p>{sentences[verdict.kind]}</p>
      {steps.length > 0 && (
        <>
          <p>What you missed is taught in:</p>
          <ul>
            {steps.map((step) => (
              <li key={step.id}>
                <a href={`#${step.id}`}>{step.title}</a>, about {step.minutes}{' '}
                min
              </li>
            ))}
          </ul>
        </>
      )}
      {(startable || phase === 'recording') && (
        <p class="actions">
          {startable && (
            <a class="button quiet" href="#knowledge-check">
              To the check
            </a>
          )}
          {phase === 'recording' && (
            <button type="button" class="button" onClick={finishLaunch}>
              Save and finish
            </button>
          )}
        </p>
      )}
      {phase === 'ended' && save === 'saved' && (
        <p>Everything is saved. You can close this window.</p>
      )}
    </div>
  );
}
