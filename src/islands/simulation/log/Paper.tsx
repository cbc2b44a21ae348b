import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { backToCall } from '../../../words/simulation/buttons.ts';
import { stillOpen } from '../../../words/simulation/papers.ts';
import { Frame } from '../stage/Frame.tsx';
import { Markers } from './Markers.tsx';
import type { Question } from './question.ts';

interface Props {
  look: string;
  title: string;
  action: string;
  questions: readonly Question[];
  /** The call so far. */
  beside: ComponentChildren;
  sign: () => void;
  leave: () => void;
}

/** Goes to a question of the form: to what is open in it, else to its first answer. */
function goTo(id: string): void {
  const question = document.getElementById(`paper-${id}`);
  const input =
    question?.querySelector<HTMLElement>('[data-open] input') ??
    question?.querySelector<HTMLElement>('input');
  question?.scrollIntoView({ block: 'start' });
  input?.focus({ preventScroll: true });
}

/**
 * A form as a screen: the call so far beside numbered questions, and in the action
 * bar the signature, to which the key leads from the last answer, and their markers. Signing with a gap names the questions and goes to the first.
 */
export function Paper({ look, title, action, questions, ...rest }: Props) {
  const work = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  // The screen answers the press that opened it; what it holds follows the paint.
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const open = questions.filter(({ lacks }) => lacks !== '');
  useLayoutEffect(() => {
    work.current?.closest('.frame')?.querySelector('h2')?.focus();
  }, []);
  useEffect(() => {
    // Only now does the question say what it lacks.
    if (tries > 0 && open[0]) goTo(open[0].id);
  }, [tries]);

  return (
    <Frame
      look={look}
      title={title}
      back={{ words: backToCall, act: rest.leave }}
      foot={
        <>
          <button
            type="button"
            class="frame-main"
            onClick={() =>
              open.length > 0 ? setTries(tries + 1) : rest.sign()
            }
          >
            {action}
          </button>
          <Markers questions={questions} goTo={goTo} />
          <p class="error" role="alert">
            {tries > 0 &&
              open.length > 0 &&
              stillOpen(open.map(({ name }) => name))}
          </p>
        </>
      }
    >
      <div class="pair" ref={work}>
        {painted && (
          <>
            {rest.beside}
            <div class="paper-form">
              {questions.map((question, place) => (
                <Asked
                  key={question.id}
                  question={question}
                  number={place + 1}
                  tried={tries > 0}
                />
              ))}
            </div>
          </>
        )}
      </div>
    </Frame>
  );
}

function Asked({
  question: { id, asks, lacks, answers },
  number,
  tried,
}: {
  question: Question;
  number: number;
  tried: boolean;
}) {
  const lacked = useRef('');
  if (tried && lacks) lacked.current = lacks;
  return (
    <fieldset id={`paper-${id}`} aria-describedby={`paper-${id}-lacks`}>
      <legend>
        <i aria-hidden="true">{number}</i>
        {asks}
      </legend>
      <p class="error" id={`paper-${id}-lacks`}>
        {/* It stays once it is answered, quietly: the answers must not move under the hand. */}
        {lacks ? tried && lacks : <s aria-hidden="true">{lacked.current}</s>}
      </p>
      {answers}
    </fieldset>
  );
}
