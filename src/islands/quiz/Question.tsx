import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Certainty } from '../../domain/quiz/check.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import { newDraft } from '../../stores/quiz/draft.ts';
import { certainties } from '../../words/console.ts';
import { gaps, instructions } from '../../words/quiz.ts';
import { Form } from '../Form.tsx';
import { Exhibits } from './Exhibits.tsx';
import { Matching } from './Matching.tsx';
import { Options, type AnswerParts } from './Options.tsx';
import { Rationale } from './Rationale.tsx';
import { Sequence } from './Sequence.tsx';

interface Props {
  item: PublicItem;
  order: ShownOrder;
  /** Stands above the question: `Question 3 of 15`. */
  title: string;
  /** How deep the title stands; the page's outline goes on from here. */
  level: 'h3' | 'h4';
  /** Tells the controls of one question from those of another on the same page. */
  name: string;
  /** Given and judged; null while the question waits for an answer. */
  answer: { response: readonly string[]; credit: number } | null;
  /** Null where answers are not explained. */
  answerKey: AnswerKey | null;
  asksCertainty?: boolean;
  /** Whether the title takes the focus when the question appears. */
  focus: boolean;
  submit: (response: string[], seconds: number, certainty?: Certainty) => void;
  /** What follows once the answer is explained. */
  children?: ComponentChildren;
}

const levels = [3, 2, 1] as const;

/** One question of any kind: answer, say how sure you are, submit, read why. */
export function Question(props: Props) {
  const { item, order, title, name, answer, answerKey } = props;
  const { asksCertainty = false, focus, submit, children } = props;
  const Title = props.level;
  const [draft] = useState(() => newDraft(item, order.choices, asksCertainty));
  const { gap, certainty, response } = useStore(draft.$view);
  const heading = useRef<HTMLHeadingElement>(null);
  const began = useRef(performance.now());
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, []);

  function finish(): void {
    const finished = draft.finish();
    if (!finished) return;
    const seconds = (performance.now() - began.current) / 1000;
    submit(finished.response, seconds, finished.certainty ?? undefined);
  }
  const described = gap ? `${name}-gap` : undefined;
  const given = answer?.response ?? response;
  const parts = { item, order, name, draft, given, open: answer === null };

  return (
    <Form class="question" act={finish}>
      <Title class="question-title" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <Exhibits shows={item.shows} />
      <Asked {...parts} described={described} />
      {asksCertainty && (
        <HowSure
          name={name}
          certainty={certainty}
          rate={(level) => draft.rate(level)}
          disabled={answer !== null}
        />
      )}
      {gap && (
        <p class="error" id={`${name}-gap`} role="alert">
          {gaps[gap]}
        </p>
      )}
      {answer && answerKey && (
        <Rationale {...{ item, order, answerKey, answer, name }} />
      )}
      {answer ? (
        children
      ) : (
        <button type="submit" class="button">
          Submit answer
        </button>
      )}
    </Form>
  );
}

/** What is asked, and the controls to answer it. */
function Asked({
  described,
  ...parts
}: AnswerParts & { described: string | undefined }) {
  const { stem, kind } = parts.item;
  return (
    <fieldset disabled={!parts.open} aria-describedby={described}>
      <legend>{stem}</legend>
      {instructions[kind] !== '' && (
        <p class="instruction">{instructions[kind]}</p>
      )}
      <AnswerField {...parts} />
    </fieldset>
  );
}

function AnswerField(parts: AnswerParts) {
  switch (parts.item.kind) {
    case 'sequencing':
      return <Sequence {...parts} />;
    case 'matching':
      return <Matching {...parts} />;
    default:
      return <Options {...parts} />;
  }
}

function HowSure({
  name,
  certainty,
  rate,
  disabled,
}: {
  name: string;
  certainty: Certainty | null;
  rate: (certainty: Certainty) => void;
  disabled: boolean;
}) {
  return (
    <fieldset class="certainty" disabled={disabled}>
      <legend>How sure are you?</legend>
      {levels.map((level) => (
        <label key={level} class="choice">
          <input
            type="radio"
            name={`${name}-certainty`}
            value={level}
            checked={certainty === level}
            onChange={() => rate(level)}
          />
          <span>{certainties[level]}</span>
        </label>
      ))}
    </fieldset>
  );
}
