import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicItem } from '../../domain/quiz/item.ts';
import { continueCheck, submitAnswer } from '../../stores/quiz/actions.ts';
import { $bank, $check, $shown } from '../../stores/quiz/quiz.ts';
import { choicesShown } from '../../stores/quiz/view.ts';
import { Rationale } from './Rationale.tsx';

/** One single-choice question: choose, submit, read why. */
export function Question({ item }: { item: PublicItem }) {
  const check = useStore($check);
  const shown = useStore($shown);
  const { bank } = useStore($bank);
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const began = useRef(performance.now());
  const attempt = check.attempts.length;
  const drawn = check.attempts.at(-1)?.drawn ?? [];
  const answer = drawn.find((d) => d.item === item.id)?.answer ?? null;
  const place = drawn.filter((d) => d.answer && d.item !== item.id).length + 1;
  const key = bank.keys.find((k) => k.item === item.id);
  const name = `${item.id}-${attempt}`;

  useEffect(() => heading.current?.focus(), []);

  function submit(event: Event): void {
    event.preventDefault();
    if (chosen === '') return setMissing(true);
    submitAnswer(item.id, [chosen], (performance.now() - began.current) / 1000);
  }

  return (
    <form class="question" onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        Question {place} of {drawn.length}
      </h3>
      <fieldset
        disabled={answer !== null}
        aria-describedby={missing ? `${name}-missing` : undefined}
      >
        <legend>{item.stem}</legend>
        {missing && (
          <p class="error" id={`${name}-missing`} role="alert">
            Choose an answer, then submit it.
          </p>
        )}
        {choicesShown(item).map((choice) => (
          <label key={choice.id} class="choice">
            <input
              type="radio"
              name={name}
              value={choice.id}
              checked={(answer?.response[0] ?? chosen) === choice.id}
              onChange={() => {
                setChosen(choice.id);
                setMissing(false);
              }}
            />
            <span>{choice.text}</span>
          </label>
        ))}
      </fieldset>
      {answer && key && shown === item.id ? (
        <>
          <Rationale item={item} answerKey={key} answer={answer} />
          {place < drawn.length ? (
            <button type="button" class="button" onClick={continueCheck}>
              Next question
            </button>
          ) : (
            <a class="button" href="#your-result" onClick={continueCheck}>
              See your result
            </a>
          )}
        </>
      ) : (
        <button type="submit" class="button">
          Submit answer
        </button>
      )}
    </form>
  );
}
