import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Frame } from '../stage/Frame.tsx';
import { Markers } from './Markers.tsx';

/** A question of a form that is filled in beside the call. */
export interface Question {
  id: string;
  /** On its marker. */
  name: string;
  asks: string;
  /** What it still lacks, in words; '' where it is filled. */
  lacks: string;
  answers: ComponentChildren;
}

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

/** Where the hand goes on in a question: to what is open in it, else to its first answer. */
const next = '[data-open] input, input';

/**
 * A form as a screen: the call so far beside numbered questions, and in the action
 * bar their markers. Signing with a gap names the questions and goes to the first.
 */
export function Paper({ title, action, questions, beside, ...act }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const open = questions.filter(({ lacks }) => lacks !== '');

  function goTo(id: string | undefined): void {
    const question = form.current?.querySelector(`#paper-${id}`);
    question?.scrollIntoView({ block: 'start' });
    const inputs = question?.querySelectorAll<HTMLElement>(next) ?? [];
    const first = [...inputs].find((it) => it.closest('[data-open]'));
    (first ?? inputs[0])?.focus({ preventScroll: true });
  }
  useEffect(() => {
    form.current?.closest('.frame')?.querySelector('h2')?.focus();
  }, []);
  useEffect(() => {
    if (tries > 0) goTo(open[0]?.id);
  }, [tries]);

  function press(): void {
    if (open.length > 0) setTries(tries + 1);
    else act.sign();
  }

  return (
    <Frame
      look={act.look}
      title={title}
      back={{ words: 'Back to the call', act: act.leave }}
      foot={
        <>
          <Markers questions={questions} goTo={goTo} />
          <p class="error" role="alert">
            {tries > 0 &&
              open.length > 0 &&
              `Still open: ${open.map(({ name }) => name).join(', ')}.`}
          </p>
          <button type="button" class="frame-main" onClick={press}>
            {action}
          </button>
        </>
      }
    >
      <div class="pair">
        {beside}
        <form
          class="paper-form"
          ref={form}
          onSubmit={(event) => event.preventDefault()}
        >
          {questions.map(({ id, asks, lacks, answers }, place) => (
            <fieldset
              key={id}
              id={`paper-${id}`}
              aria-describedby={`paper-${id}-lacks`}
            >
              <legend>
                <i aria-hidden="true">{place + 1}</i>
                {asks}
              </legend>
              <p class="error" id={`paper-${id}-lacks`}>
                {tries > 0 && lacks}
              </p>
              {answers}
            </fieldset>
          ))}
        </form>
      </div>
    </Frame>
  );
}
