import { useStore } from '../useStore.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { finishStep } from '../../stores/progress/finishStep.ts';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import { roundOf } from '../../stores/quiz/round.ts';
import type { RoundStore, RoundView } from '../../stores/quiz/round.ts';
import { roundWords } from '../../words/quiz.ts';
import {
  askAgain,
  onceMore,
  tryOnceMore,
} from '../../words/quiz/practiceRound.ts';
import { nextQuestion, placeWords } from '../../words/quiz/question.ts';
import { BankState } from './BankState.tsx';
import { Question } from './Question.tsx';

/** Questions for practice in the middle of the lesson: a missed one comes back at the end, until all are right. */
export default function PracticeRound({ items }: { items: string[] }) {
  const { status } = useStore($bank, { ssr: 'initial' });
  useEffect(requestBank, []);
  // Some policies do not ask all of them, which the bank tells.
  return status === 'ready' ? <Round items={items} /> : <BankState />;
}

function Round({ items }: { items: string[] }) {
  const { bank } = useStore($bank);
  const place = useRef<HTMLDivElement>(null);
  const [store] = useState(() =>
    roundOf(
      items.filter((id) => bank.items.some((item) => item.id === id)),
      () => {
        const step = place.current?.closest('.step');
        if (step) finishStep(step.id);
      },
    ),
  );
  const round = useStore(store.$round);
  const { queue, answer, size, turn, rounds } = round;
  const item = bank.items.find(({ id }) => id === queue[0]);
  return (
    <div ref={place}>
      {item && (
        <Question
          key={`${rounds}-${turn}-${item.id}`}
          item={item}
          order={store.orderOf(item)}
          title={turn < size ? placeWords(turn + 1, size) : onceMore}
          level="h4"
          name={`round-${item.id}-${turn}`}
          answer={
            answer && { response: answer.response, credit: store.credit() }
          }
          answerKey={bank.keys.find((key) => key.item === item.id) ?? null}
          focus={turn > 0 || rounds > 0}
          submit={store.answer}
        >
          <WhatNext round={round} store={store} />
        </Question>
      )}
    </div>
  );
}

/** Beside the verdict: the next question, or how the round went. The answer stays. */
function WhatNext({ round, store }: { round: RoundView; store: RoundStore }) {
  if (round.over) return <RoundOver {...{ round, store }} />;
  return (
    <button type="button" class="button" onClick={store.goOn}>
      {round.queue.length === 1 ? tryOnceMore : nextQuestion}
    </button>
  );
}

/** After it comes the next step, so the way there is brought into view. */
function RoundOver({ round, store }: { round: RoundView; store: RoundStore }) {
  const { size, missed } = round;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const end = button.current?.closest('.step')?.querySelector('.step-end');
    end?.scrollIntoView({ block: 'nearest' });
  }, []);
  const words = roundWords(size, size - missed.length);
  return (
    <>
      {words !== '' && <p class="round-over">{words}</p>}
      <button
        type="button"
        class="button quiet"
        ref={button}
        onClick={store.again}
      >
        {askAgain}
      </button>
    </>
  );
}
