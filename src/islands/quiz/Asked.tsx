import type { ComponentChildren } from 'preact';
import { instructions } from '../../words/quiz.ts';
import { Lacks } from './Lacks.tsx';
import { Matching } from './Matching.tsx';
import { Options, type AnswerParts } from './Options.tsx';
import { Sequence } from './Sequence.tsx';

interface Props extends AnswerParts {
  /** What the answer lacks, in words; null for nothing. */
  lacks: string | null;
  /** The explained answer, which takes the place of the controls. */
  children: ComponentChildren;
}

/** What is asked, and the controls to answer it or what became of the answer. */
export function Asked({ lacks, children, ...parts }: Props) {
  const { stem, kind } = parts.item;
  const id = `${parts.name}-gap`;
  return (
    <fieldset
      disabled={!parts.open}
      aria-describedby={lacks === null ? undefined : id}
    >
      <legend>{stem}</legend>
      {children ?? (
        <>
          {instructions[kind] !== '' && (
            <p class="instruction">{instructions[kind]}</p>
          )}
          <AnswerField {...parts} />
          <Lacks {...{ id, lacks }} />
        </>
      )}
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
