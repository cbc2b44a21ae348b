import type { AnswerParts } from './Options.tsx';

/** A list to choose from for each line: works by keyboard, by touch and with a screen reader alike. */
export function Matching({ order, name, draft, given }: AnswerParts) {
  const targetIn = (id: string) =>
    given.find((pair) => pair.startsWith(`${id}.`))?.slice(id.length + 1) ?? '';
  return (
    <ul class="matching">
      {order.choices.map(({ id, text }) => (
        <li key={id}>
          <label for={`${name}-${id}`}>{text}</label>
          <select
            id={`${name}-${id}`}
            name={`${name}-${id}`}
            value={targetIn(id)}
            onChange={(event) => draft.match(id, event.currentTarget.value)}
          >
            <option value="">Choose…</option>
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
