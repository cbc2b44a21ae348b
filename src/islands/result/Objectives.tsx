import { useStore } from '../useStore.ts';
import { $course } from '../../stores/course.ts';
import { $objectives, $wrongThoughSure } from '../../stores/quiz/review.ts';
import { tallyWords } from '../../words/answerTally.ts';
import { lookAgain, sureWords, title } from '../../words/result/objectives.ts';

/** What the latest attempt says of each objective, and what was wrong although the learner was sure. */
export function Objectives() {
  const course = useStore($course, { ssr: 'initial' });
  const objectives = useStore($objectives, { ssr: 'initial' });
  const sure = useStore($wrongThoughSure, { ssr: 'initial' });
  if (!course || objectives.length === 0) return null;
  return (
    <div class="review">
      <h3>{title}</h3>
      <ul class="objectives">
        {objectives.map(({ id, text, score, tally, mastered }) => (
          <li key={id}>
            <p>{text}</p>
            <p class={mastered ? 'standing mastered' : 'standing'}>
              <meter min={0} max={100} value={score} aria-hidden="true" />{' '}
              {tallyWords(tally)}
            </p>
          </li>
        ))}
      </ul>
      {sure.length > 0 && (
        <details class="sure" open>
          <summary>{sureWords(sure.length)}</summary>
          <p>{lookAgain}</p>
          <ul>
            {sure.map(({ id, question, steps }) => (
              <li key={id}>
                {question}{' '}
                {steps.map((step, place) => (
                  <span key={step.id}>
                    {place > 0 && ', '}
                    <a href={`#${step.id}`}>{step.title}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
