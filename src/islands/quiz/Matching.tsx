import { targetOf } from '../../stores/quiz/explain.ts';
import { chooseOne } from '../../words/quiz/question.ts';
import type { AnswerParts } from './Options.tsx';

/** A list to choose from for each line: works by keyboard, by touch and with a screen reader alike. */
export function Matching({ order, name, draft, given }: AnswerParts) {
  return (
    <ul class="matching">
      {order.choices.map(({ id, text }) => (
        <li key={id}>
          <label for={`${name}-${id}`}>{text}</label>
          <select
            id={`${name}-${id}`}
            name={`${name}-${id}`}
            value={targetOf(given, id)}
            onChange={(event) => draft.match(id, event.currentTarget.value)}
          >
            <option value="">{chooseOne}</option>
            {order.targets.map((target) => (
              <option key={target.id} value={target.id}>
                {target.text}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
