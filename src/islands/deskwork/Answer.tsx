import { useEffect, useRef, useState } from 'preact/hooks';
import type { Element } from '../../domain/policy/exceptionElements.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { IncomingRequest } from '../../domain/deskwork/drawRequests.ts';
import type { Decision } from '../../domain/deskwork/requestRule.ts';
import { answerRequest } from '../../stores/deskwork/requests.ts';
import { Form } from '../Form.tsx';
import { elementWords } from '../../words/elements.ts';
import { capital } from '../../words/phrasing.ts';
import { decisionWords } from './requestWords.ts';

interface Props {
  request: IncomingRequest;
  place: string;
  rule: ExceptionRule;
  /** Whether the learner asked for this request, so that reading goes on at its heading. */
  focus: boolean;
}

/** A request and what the learner makes of it. */
export function Answer({ request, place, rule, focus }: Props) {
  const [marked, setMarked] = useState<Element[]>([]);
  const [decided, setDecided] = useState<Decision | null>(null);
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, []);

  function submit(): void {
    if (decided) return answerRequest(marked, decided);
    setMissing(true);
    form.current?.querySelector<HTMLInputElement>('[type=radio]')?.focus();
  }

  function mark(element: Element, on: boolean): void {
    const others = marked.filter((it) => it !== element);
    setMarked(on ? [...others, element] : others);
  }

  return (
    <Form place={form} act={submit}>
      <h5 ref={heading} tabIndex={-1}>
        {place}
      </h5>
      <blockquote>{request.sentences.join(' ')}</blockquote>
      <Missing elements={rule.elements} marked={marked} mark={mark} />
      <fieldset aria-describedby={missing ? 'request-missing' : undefined}>
        <legend>What do you do?</legend>
        <p class="error" id="request-missing" role="alert">
          {missing && 'Choose what you do, then answer.'}
        </p>
        {decisionWords.map(([decision, text]) => (
          <label class="choice" key={decision}>
            <input
              type="radio"
              name="decision"
              checked={decided === decision}
              onChange={() => {
                setDecided(decision);
                setMissing(false);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button">
        Answer
      </button>
    </Form>
  );
}

function Missing({
  elements,
  marked,
  mark,
}: {
  elements: readonly Element[];
  marked: readonly Element[];
  mark: (element: Element, on: boolean) => void;
}) {
  return (
    <fieldset>
      <legend>What is missing, or does not count? Perhaps nothing.</legend>
      {elements.map((element) => (
        <label class="choice" key={element}>
          <input
            type="checkbox"
            checked={marked.includes(element)}
            onChange={({ currentTarget }) =>
              mark(element, currentTarget.checked)
            }
          />
          <span>{capital(elementWords[element])}</span>
        </label>
      ))}
    </fieldset>
  );
}
