import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import {
  $advice,
  $precheck,
  $precheckItem,
  $precheckSize,
  answerPrecheck,
  beginPrecheck,
  orderInPrecheck,
} from '../../stores/quiz/precheck.ts';
import { BankState } from './BankState.tsx';
import { Question } from './Question.tsx';

/** A few questions before the lesson, for those who may know it already: at the end, what to read. */
export default function Precheck() {
  const { status } = useStore($bank, { ssr: 'initial' });
  const state = useStore($precheck, { ssr: 'initial' });
  const item = useStore($precheckItem, { ssr: 'initial' });
  useEffect(requestBank, []);
  if (status !== 'ready') return <BankState />;
  if (!state || !item) return <Advice />;
  const { drawn } = state;
  const place = drawn.filter(({ answer }) => answer).length + 1;
  return (
    <Question
      key={item.id}
      item={item}
      order={orderInPrecheck(item)}
      title={`Question ${place} of ${drawn.length}`}
      level="h3"
      name={`before-${item.id}`}
      answer={null}
      answerKey={null}
      focus
      submit={(response) => answerPrecheck(item.id, response)}
    />
  );
}

/** What the answers advise, and the way in. */
function Advice() {
  const count = useStore($precheckSize, { ssr: 'initial' });
  const advice = useStore($advice, { ssr: 'initial' });
  return (
    <div class="check-state" role={advice ? 'status' : undefined}>
      {!advice && (
        <p>
          {count} questions, one on each objective. The answers come with the
          lesson; at the end you see which steps to read. It does not count, and
          no answer is recorded.
        </p>
      )}
      {advice?.length === 0 && (
        <p>
          All right. Look at the summary, then go to the practice desk and to
          the check.
        </p>
      )}
      {advice && advice.length > 0 && (
        <>
          <p>Read these steps; you can go through the others quickly:</p>
          <ul>
            {advice.map((step) => (
              <li key={step.id}>
                <a href={`#${step.id}`}>{step.title}</a>, about {step.minutes}{' '}
                min
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        class={advice ? 'button quiet' : 'button'}
        onClick={beginPrecheck}
      >
        {advice ? 'Ask me again' : 'Start'}
      </button>
    </div>
  );
}
