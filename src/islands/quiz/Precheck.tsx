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
import {
  introWords,
  knownWords,
  nothingKnown,
  shown,
  start,
  taughtIn,
  tooLate,
} from '../../words/quiz/precheck.ts';
import { placeWords } from '../../words/quiz/question.ts';
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
      title={placeWords(place, drawn.length)}
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
          {shown}
        </p>
        {advice.known.length === 0 ? (
          <p>{nothingKnown}</p>
        ) : (
          <>
            <p>{knownWords(plan?.size ?? 0, plan?.whole ?? 0)}</p>
            <List lines={advice.known} />
          </>
        )}
        <Missed steps={advice.steps} />
      </div>
    );
  if (!canBegin) return <p class="check-state">{tooLate}</p>;
  return (
    <div class="check-state">
      <p>{introWords(count)}</p>
      <button type="button" class="button" onClick={beginPrecheck}>
        {start}
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
      <p>{taughtIn}</p>
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
