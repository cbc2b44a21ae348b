import { useEffect, useRef } from 'preact/hooks';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { ExplainedPart } from '../../domain/quiz/explain.ts';
import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import { explainedParts } from '../../stores/quiz/explain.ts';
import { noteOn, partMarks, verdictWords } from '../../words/quiz.ts';

interface Props {
  item: PublicItem;
  order: ShownOrder;
  answerKey: AnswerKey;
  answer: { response: readonly string[]; credit: number };
  name: string;
}

/** Why each part of the answer is right or wrong. Focus comes here, so the verdict is its name: a screen reader says it first. */
export function Rationale({ item, order, answerKey, answer, name }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { response, credit } = answer;
  const correct = credit === 1;
  const parts = explainedParts(item, answerKey, response, order.choices);
  const isSingle = item.kind === 'choice' || item.kind === 'true-false';
  return (
    <div
      class={`rationale ${correct ? 'correct' : credit > 0 ? 'partial' : 'incorrect'}`}
      tabIndex={-1}
      ref={place}
      role="group"
      aria-labelledby={`verdict-${name}`}
    >
      <p class="verdict" id={`verdict-${name}`}>
        {verdictWords(correct, credit)}
      </p>
      {isSingle ? (
        <Single parts={parts} correct={correct} />
      ) : (
        <Parts parts={parts} ordered={item.kind === 'sequencing'} />
      )}
    </div>
  );
}

/** The chosen and the right answer, and the others on demand. */
function Single({
  parts,
  correct,
}: {
  parts: ExplainedPart[];
  correct: boolean;
}) {
  const rest = parts.filter(({ mark }) => mark === 'left');
  const chosen = parts.filter(({ mark }) => mark === 'wrong');
  const right = parts.filter(
    ({ mark }) => mark === 'right' || mark === 'missed',
  );
  return (
    <>
      {chosen.map(({ id, text, why }) => (
        <div key={id} class="why">
          <p>
            <strong>You chose:</strong> {text}
          </p>
          <p>{why}</p>
        </div>
      ))}
      {right.map(({ id, text, why }) => (
        <div key={id} class="why">
          {!correct && (
            <p>
              <strong>Right answer:</strong> {text}
            </p>
          )}
          <p>{why}</p>
        </div>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>Why not the others?</summary>
          <ul>
            {rest.map(({ id, text, why }) => (
              <li key={id}>
                <strong>{text}</strong> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Every part with how it was answered; a sequence in its right order. */
function Parts({
  parts,
  ordered,
}: {
  parts: ExplainedPart[];
  ordered: boolean;
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="explained">
      {parts.map((part) => (
        <li key={part.id} class={part.mark}>
          <p>
            <strong class="mark">{partMarks[part.mark]}:</strong> {part.text}
            {noteOn(part) !== '' && <span class="note"> {noteOn(part)}</span>}
          </p>
          <p>{part.why}</p>
        </li>
      ))}
    </List>
  );
}
