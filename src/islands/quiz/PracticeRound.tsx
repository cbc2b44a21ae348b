import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import { roundOf } from '../../stores/quiz/round.ts';
import { BankState } from './BankState.tsx';
import { Question } from './Question.tsx';

/** Questions for practice in the middle of the lesson: a missed one comes back at the end, until all are right. */
export default function PracticeRound({ items }: { items: string[] }) {
  const { status, bank } = useStore($bank, { ssr: 'initial' });
  const [store] = useState(() => roundOf(items));
  const round = useStore(store.$round, { ssr: 'initial' });
  useEffect(requestBank, []);
  if (status !== 'ready') return <BankState />;

  const { queue, answer, size, missed, turn } = round;
  const item = bank.items.find(({ id }) => id === queue[0]);
  if (!item) return <RoundOver {...{ size, missed }} again={store.again} />;
  const isMissed = answer !== null && answer.score.kind !== 'correct';
  return (
    <Question
      key={`${turn}-${item.id}`}
      item={item}
      order={store.orderOf(item)}
      title={
        turn < size
          ? `Question ${turn + 1} of ${size}`
          : 'Once more, since it was missed'
      }
      level="h4"
      name={`round-${item.id}-${turn}`}
      answer={answer && { response: answer.response, credit: store.credit() }}
      answerKey={bank.keys.find((key) => key.item === item.id) ?? null}
      focus={turn > 0}
      submit={store.answer}
    >
      <button type="button" class="button" onClick={store.goOn}>
        {isMissed && queue.length === 1
          ? 'Try it once more'
          : queue.length === 1
            ? 'Done'
            : 'Next question'}
      </button>
    </Question>
  );
}

function RoundOver({
  size,
  missed,
  again,
}: {
  size: number;
  missed: readonly string[];
  again: () => void;
}) {
  const first = size - missed.length;
  return (
    <div class="check-state" role="status">
      <p>
        {size === 1
          ? missed.length === 0
            ? 'Right the first time.'
            : 'Right now.'
          : `All ${size} are right now; ${first} of them the first time.`}
      </p>
      <button type="button" class="button quiet" onClick={again}>
        Ask me again
      </button>
    </div>
  );
}
