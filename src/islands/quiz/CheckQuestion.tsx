import { useStore } from '../useStore.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import { continueCheck, submitAnswer } from '../../stores/quiz/actions.ts';
import { $bank, $check } from '../../stores/quiz/quiz.ts';
import { answerInCheck, orderInCheck } from '../../stores/quiz/view.ts';
import { seeResult } from '../../words/quiz/check.ts';
import { nextQuestion, placeWords } from '../../words/quiz/question.ts';
import { Question } from './Question.tsx';

/** One question of the check: it asks how sure the learner is, and counts. */
export function CheckQuestion({ item }: { item: PublicItem }) {
  const check = useStore($check);
  const { bank } = useStore($bank);
  const attempt = check.attempts.length;
  const drawn = check.attempts.at(-1)?.drawn ?? [];
  const place = drawn.filter((d) => d.answer && d.item !== item.id).length + 1;
  return (
    <Question
      item={item}
      order={orderInCheck(item)}
      title={placeWords(place, drawn.length)}
      level="h3"
      name={`${item.id}-${attempt}`}
      answer={answerInCheck(check, item.id)}
      answerKey={bank.keys.find((key) => key.item === item.id) ?? null}
      counts
      focus
      submit={(response, seconds, certainty) =>
        submitAnswer(item.id, response, seconds, certainty)
      }
    >
      {place < drawn.length ? (
        <button type="button" class="button" onClick={continueCheck}>
          {nextQuestion}
        </button>
      ) : (
        <a class="button" href="#your-result" onClick={continueCheck}>
          {seeResult}
        </a>
      )}
    </Question>
  );
}
