import { useStore } from '../useStore.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Certainty } from '../../domain/quiz/check.ts';
import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import { newDraft } from '../../stores/quiz/draft.ts';
import { explainedParts, targetOf } from '../../stores/quiz/explain.ts';
import { gapWords } from '../../words/quiz.ts';
import { submitAnswer } from '../../words/quiz/question.ts';
import { Form } from '../Form.tsx';
import { Asked } from './Asked.tsx';
import { Exhibits } from './Exhibits.tsx';
import { HowSure } from './HowSure.tsx';
import { Rationale } from './Rationale.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  item: PublicItem;
  order: ShownOrder;
  /** Stands above the question: which of how many it is. */
  title: string;
  /** How deep the title stands; the page's outline goes on from here. Before the heading of the step it is none. */
  level: 'h3' | 'h4' | 'p';
  /** Tells the controls of one question from those of another on the same page. */
  name: string;
  /** Given and judged; null while the question waits for an answer. */
  answer: { response: readonly string[]; credit: number } | null;
  /** Null where answers are not explained. */
  answerKey: AnswerKey | null;
  /** In the check, which asks how sure the learner is. */
  counts?: boolean;
  /** Whether the title takes the focus when the question appears. */
  focus: boolean;
  submit: (response: string[], seconds: number, certainty?: Certainty) => void;
  /** What follows once the answer is explained. */
  children?: ComponentChildren;
}

/** One question of any kind: answer, say how sure you are, submit, and read in place what was right and why. */
export function Question(props: Props) {
  const { item, order, title, name, answer, answerKey } = props;
  const { counts = false, focus, submit, children } = props;
  const Title = props.level;
  const [draft] = useState(() => newDraft(item, order.choices, counts));
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
  const parts =
    answer && answerKey
      ? explainedParts(item, answerKey, answer.response, order.choices)
      : null;
  const given = answer?.response ?? response;
  const line = order.choices.find(({ id }) => targetOf(given, id) === '');
  const lacks = gap && gapWords(gap, item.kind, line?.text ?? '');
  const asked = { item, order, name, draft, given, open: answer === null };

  return (
    <Form class="question" act={finish}>
      <Title class="question-title" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <Exhibits shows={item.shows} />
      <Asked {...asked} lacks={gap === 'certainty' ? null : lacks}>
        {parts && <Rationale {...{ kind: item.kind, parts, name }} />}
      </Asked>
      {counts && (
        <HowSure
          {...{ name, certainty }}
          rate={(level) => draft.rate(level)}
          open={answer === null}
          lacks={gap === 'certainty' ? lacks : null}
        />
      )}
      {answer ? (
        <Verdict
          {...{ credit: answer.credit, counts, name }}
          parts={parts ?? []}
        >
          {children}
        </Verdict>
      ) : (
        <button type="submit" class="button">
          {submitAnswer}
        </button>
      )}
    </Form>
  );
}
