import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Form } from '../Form.tsx';

/** One question with its choices, as radio buttons. */
export function Choices<T extends string>({
  name,
  legend,
  choices,
  chosen,
  choose,
}: {
  name: string;
  legend: string;
  choices: readonly (readonly [value: T, words: string])[];
  chosen: T | null;
  choose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([value, words]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A form of the console: takes the focus, says what is missing, and can be left. */
export function DeskForm({
  title,
  missing,
  submit,
  leave,
  action,
  children,
}: {
  title: string;
  missing: string;
  submit: () => void;
  leave: () => void;
  action: string;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Form class="desk-form" act={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {children}
      {missing !== '' && (
        <p class="error" role="alert">
          {missing}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="button">
          {action}
        </button>
        <button type="button" class="button quiet" onClick={leave}>
          Back to the moves
        </button>
      </p>
    </Form>
  );
}
