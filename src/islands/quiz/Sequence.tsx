import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerParts } from './Options.tsx';

/** Steps in the learner's order. Each has buttons that move it, and says where it went; dragging is an extra. */
export function Sequence({ order, draft, given, open }: AnswerParts) {
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState('');
  const pressed = useRef<HTMLButtonElement | null>(null);
  const textOf = (id: string) =>
    order.choices.find((step) => step.id === id)?.text ?? '';
  const last = given.length - 1;

  // A step that moves in the list loses the focus on its way.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [given]);

  function move(id: string, by: number): void {
    draft.move(id, by);
    const place = Math.min(Math.max(given.indexOf(id) + by, 0), last);
    setSaid(`${textOf(id)}: now at place ${place + 1} of ${given.length}.`);
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
              <span class="movers">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    class="button quiet"
                    aria-disabled={place === (by < 0 ? 0 : last)}
                    onClick={(event) => {
                      pressed.current = event.currentTarget;
                      move(id, by);
                    }}
                  >
                    {by < 0 ? 'Up' : 'Down'}
                    <span class="visually-hidden"> {textOf(id)}</span>
                  </button>
                ))}
              </span>
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
