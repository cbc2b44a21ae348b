import type { ComponentChildren } from 'preact';

interface Props {
  pressed: boolean;
  /** Null once it is settled: pressed or not, it stays so. */
  press: (() => void) | null;
  children: ComponentChildren;
}

/** A button that is pressed or not. */
export function Toggle({ pressed, press, children }: Props) {
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={pressed}
      disabled={press === null}
      onClick={press ?? undefined}
    >
      {children}
    </button>
  );
}
