import type { ShownOrder } from '../../domain/quiz/draw.ts';
import type { PublicItem } from '../../domain/quiz/item.ts';
import type { Draft } from '../../stores/quiz/draft.ts';
import { choiceWords } from '../../words/quiz/question.ts';

/** What every kind of answer is made of. */
export interface AnswerParts {
  item: PublicItem;
  order: ShownOrder;
  name: string;
  draft: Draft;
  /** The response on screen: the learner's draft, then what was submitted. */
  given: readonly string[];
  /** Whether the answer can still be changed. */
  open: boolean;
}

/** Radio buttons for one choice, boxes for several. */
export function Options({ item, order, name, draft, given }: AnswerParts) {
  const isMultiple = item.kind === 'multiple';
  return (
    <>
      {order.choices.map(({ id, text }) => (
        <label key={id} class="choice">
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={given.includes(id)}
            onChange={() => (isMultiple ? draft.tick(id) : draft.choose(id))}
          />
          <span>{choiceWords(id, text)}</span>
        </label>
      ))}
    </>
  );
}
