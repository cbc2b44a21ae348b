import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  class?: string;
  place?: RefObject<HTMLFormElement>;
  /** What its button does; Enter in one of the fields does the same. */
  act: () => void;
  children: ComponentChildren;
}

/**
 * Fields and the button that sends them off. A frame of the LMS may forbid every
 * submission (a sandbox without `allow-forms`) and says so to nobody, so the press
 * of the button acts. Browsers press it for Enter too.
 */
export function Form({ class: look, place, act, children }: Props) {
  function press(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element && target.closest('[type=submit]'))) return;
    event.preventDefault();
    act();
  }
  return (
    <form
      class={look}
      ref={place}
      noValidate
      onClick={press}
      // With no button to press, Enter would leave the course's document.
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  );
}
