import { useStore } from '../useStore.ts';
import { useEffect, useRef } from 'preact/hooks';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import {
  $advice,
  $canPrecheck,
  $precheck,
  $precheckItem,
  $precheckSize,
  answerPrecheck,
  beginPrecheck,
  orderInPrecheck,
} from '../../stores/quiz/precheck.ts';
import { $checkPlan } from '../../stores/quiz/view.ts';
import { BankState } from './BankState.tsx';
import { Question } from './Question.tsx';

/** A few questions before the lesson, for those who may know it already: at the end, what is folded and what to read. */
export default function Precheck() {
  const { status } = useStore($bank, { ssr: 'initial' });
  const state = useStore($precheck, { ssr: 'initial' });
  const item = useStore($precheckItem, { ssr: 'initial' });
  const asked = useRef(false);
  useEffect(requestBank, []);
  if (item) asked.current = true;
  if (status !== 'ready') return <BankState />;
  if (!state || !item) return <Advice focus={asked.current} />;
  const { drawn } = state;
  const place = drawn.filter(({ answer }) => answer).length + 1;
  return (
    <Question
      key={item.id}
      item={item}
      order={orderInPrecheck(item)}
      title={`Question ${place} of ${drawn.length}`}
      level="p"
      name={`before-${item.id}`}
      answer={null}
      answerKey={null}
      focus
      submit={(response) => answerPrecheck(item.id, response)}
    />
  );
}

/**
 * What it is, or what it has led to.
 * @param focus the last question stood here, and had the focus.
 */
function Advice({ focus }: { focus: boolean }) {
  const title = useRef<HTMLParagraphElement>(null);
  const count = useStore($precheckSize, { ssr: 'initial' });
  const advice = useStore($advice, { ssr: 'initial' });
  const canBegin = useStore($canPrecheck, { ssr: 'initial' });
  const plan = useStore($checkPlan, { ssr: 'initial' });
  // Before the first drawing on screen a store has no value yet.
  const isThere = Boolean(advice);
  useEffect(() => {
    if (focus && isThere) title.current?.focus();
  }, [isThere]);
  if (advice)
    return (
      <div class="check-state">
        <p class="question-title" ref={title} tabIndex={-1}>
          What you showed
        </p>
        {advice.known.length === 0 ? (
          <p>
            Nothing counts as known: that takes both questions on an objective.
            The check stays as long as it is.
          </p>
        ) : (
          <>
            <p>
              You showed that you know this. Its steps are folded, and the check
              {plan && plan.size < plan.whole
                ? ` asks ${plan.size} questions in place of ${plan.whole}`
                : ' stays as long as it is'}
              :
            </p>
            <List lines={advice.known} />
          </>
        )}
        <Missed steps={advice.steps} />
      </div>
    );
  if (!canBegin)
    return (
      <p class="check-state">
        You have started the knowledge check. These questions come before it.
      </p>
    );
  return (
    <div class="check-state">
      <p>
        {count} questions, two on each objective, to be taken once. Where both
        are right, the steps that teach it are folded and the check asks fewer
        questions. The record says which objectives you showed that you know;
        the answers are recorded nowhere.
      </p>
      <button type="button" class="button" onClick={beginPrecheck}>
        Start
      </button>
    </div>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The steps that teach what was missed. */
function Missed({
  steps,
}: {
  steps: readonly { id: string; title: string }[];
}) {
  if (steps.length === 0) return null;
  return (
    <>
      <p>What you missed is taught in:</p>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <a href={`#${step.id}`}>{step.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
