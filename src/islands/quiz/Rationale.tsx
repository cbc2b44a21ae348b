import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../domain/quiz/check.ts';
import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';

interface Props {
  item: PublicItem;
  answerKey: AnswerKey;
  answer: Answer;
}

/** Why the chosen answer is right or wrong, and every other one as well. Focus comes here, so the verdict is its name: a screen reader says it first. */
export function Rationale({ item, answerKey, answer }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const textOf = (id: string) => item.choices.find((c) => c.id === id)?.text;
  const right = answerKey.correct;
  const chosen = answer.response;
  const rest = item.choices.filter(
    (c) => !right.includes(c.id) && !chosen.includes(c.id),
  );
  const correct = answer.result === 'correct';
  return (
    <div
      class={`rationale ${answer.result}`}
      tabIndex={-1}
      ref={place}
      role="group"
      aria-labelledby={`verdict-${item.id}`}
    >
      <p class="verdict" id={`verdict-${item.id}`}>
        {correct ? 'Right.' : 'Not right.'}
      </p>
      {!correct &&
        chosen.map((id) => (
          <div key={id} class="why">
            <p>
              <strong>You chose:</strong> {textOf(id)}
            </p>
            <p>{answerKey.rationales[id]}</p>
          </div>
        ))}
      {right.map((id) => (
        <div key={id} class="why">
          {!correct && (
            <p>
              <strong>Right answer:</strong> {textOf(id)}
            </p>
          )}
          <p>{answerKey.rationales[id]}</p>
        </div>
      ))}
      <details>
        <summary>Why not the others?</summary>
        <ul>
          {rest.map((choice) => (
            <li key={choice.id}>
              <strong>{choice.text}</strong> {answerKey.rationales[choice.id]}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
