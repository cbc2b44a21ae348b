import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { movedWords, moveDown, moveUp } from '../../words/quiz/question.ts';
import type { AnswerParts } from './Options.tsx';

/** Steps in the learner's order. Each has buttons that move it, and says where it went; dragging is an extra. */
export function Sequence({ order, draft, given, open }: AnswerParts) {
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState('');
  const pressed = usePressed(given);
  const textOf = (id: string) =>
    order.choices.find((step) => step.id === id)?.text ?? '';
  const last = given.length - 1;

  function move(id: string, by: number): void {
    draft.move(id, by);
    const place = Math.min(Math.max(given.indexOf(id) + by, 0), last);
    setSaid(movedWords(textOf(id), place + 1, given.length));
  }

  /** Takes the dragged step to the place of the one it is over. */
  function dragOver(event: DragEvent, id: string): void {
    if (dragged === '') return;
    event.preventDefault();
    if (dragged !== id)
      draft.move(dragged, given.indexOf(id) - given.indexOf(dragged));
  }

  return (
    <>
      <ol class="sequence">
        {given.map((id, place) => (
          <li
            key={id}
            draggable={open}
            class={dragged === id ? 'dragged' : undefined}
            onDragStart={(event) => {
              event.dataTransfer?.setData('text/plain', textOf(id));
              setDragged(id);
            }}
            onDragOver={(event) => dragOver(event, id)}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged('')}
          >
            <span class="step-text">{textOf(id)}</span>
            {open && (
              <Movers
                text={textOf(id)}
                first={place === 0}
                last={place === last}
                move={(by, button) => {
                  pressed.current = button;
                  move(id, by);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** The button that moves a step: a step that moves in the list loses the focus on its way, and gets it back. */
function usePressed(given: readonly string[]) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [given]);
  return pressed;
}

function Movers({
  text,
  first,
  last,
  move,
}: {
  text: string;
  first: boolean;
  last: boolean;
  move: (by: number, button: HTMLButtonElement) => void;
}) {
  return (
    <span class="movers">
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="button quiet"
          aria-disabled={by < 0 ? first : last}
          onClick={(event) => move(by, event.currentTarget)}
        >
          {by < 0 ? moveUp : moveDown}
          <span class="visually-hidden"> {text}</span>
        </button>
      ))}
    </span>
  );
}
