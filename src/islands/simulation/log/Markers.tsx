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
    <ol class="markers" aria-label="What is filled in">
      {questions.map(({ id, name, lacks }, place) => (
        <li key={id}>
          <button
            type="button"
            class={lacks === '' ? 'full' : undefined}
            onClick={() => goTo(id)}
          >
            <i aria-hidden="true">{lacks === '' ? '✓' : place + 1}</i>
            <span class="marker-name">{name}</span>
            <span class="visually-hidden">
              {lacks === '' ? ', filled' : ', open'}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
