import type { ComponentChildren } from 'preact';

/** A box or a round button with its words, all of which can be pressed. */
export function Tick({
  type = 'checkbox',
  name,
  value,
  ticked,
  toggle,
  children,
}: {
  type?: 'checkbox' | 'radio';
  name: string;
  value?: string;
  ticked: boolean;
  toggle: () => void;
  children: ComponentChildren;
}) {
  return (
    <label class="tick">
      <input
        type={type}
        name={name}
        value={value}
        checked={ticked}
        onChange={toggle}
      />
      <span>{children}</span>
    </label>
  );
}
