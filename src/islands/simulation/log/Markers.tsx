import {
  isFilled,
  isOpen,
  whatIsFilled,
} from '../../../words/simulation/papers.ts';
import type { Question } from './question.ts';

/** Which questions are filled; each marker goes to its own. */
export function Markers({
  questions,
  goTo,
}: {
  questions: readonly Question[];
  goTo: (id: string) => void;
}) {
  return (
    <ol class="markers" aria-label={whatIsFilled}>
      {questions.map(({ id, name, lacks }, place) => (
        <li key={id}>
          <button
            type="button"
            class={lacks === '' ? 'full' : undefined}
            onClick={() => goTo(id)}
          >
            <i aria-hidden="true">{lacks === '' ? '●' : place + 1}</i>
            <span class="marker-name">{name}</span>
            <span class="visually-hidden">
              {lacks === '' ? isFilled : isOpen}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
