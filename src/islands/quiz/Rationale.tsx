import type { ExplainedPart } from '../../domain/quiz/explain.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import { noteOn, partWords } from '../../words/quiz.ts';
import { choiceWords, whyNot } from '../../words/quiz/question.ts';

interface Props {
  kind: PublicItem['kind'];
  parts: readonly ExplainedPart[];
  name: string;
}

/** Where the reasons stand, for whatever refers to one of them. */
export const whyId = (name: string, part: string): string =>
  `${name}-why-${part}`;

/** The answered question in place of its controls: each part as it was answered, with the reason below it; a sequence in its right order. */
export function Rationale({ kind, parts, name }: Props) {
  const List = kind === 'sequencing' ? 'ol' : 'ul';
  return (
    <List class="answered">
      {parts.map((part) => (
        <li key={part.id} class={part.mark}>
          <p class="part">{choiceWords(part.id, part.text)}</p>
          <Why {...{ kind, part, name }} />
        </li>
      ))}
    </List>
  );
}

/** Of one choice out of several, what was neither chosen nor right tells its reason when asked. */
function Why({
  kind,
  part,
  name,
}: Omit<Props, 'parts'> & { part: ExplainedPart }) {
  const mark = partWords(kind, part.mark);
  if (mark === '')
    return (
      <details>
        <summary>
          {whyNot}
          <span class="visually-hidden">
            {' '}
            {choiceWords(part.id, part.text)}
          </span>
        </summary>
        <p>{part.why}</p>
      </details>
    );
  const note = noteOn(part);
  return (
    <p class="why" id={whyId(name, part.id)}>
      <strong class="mark">{mark}</strong> {note !== '' && <span>{note} </span>}
      {part.why}
    </p>
  );
}
